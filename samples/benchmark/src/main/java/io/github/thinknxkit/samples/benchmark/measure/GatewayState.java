package io.github.thinknxkit.samples.benchmark.measure;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.samples.benchmark.server.Access;
import io.github.thinknxkit.samples.benchmark.server.ServerProcess;
import io.github.thinknxkit.samples.benchmark.server.Servers;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A server, a gateway in front of it, each in a JVM of its own, and a client of one of them. */
@State(Scope.Benchmark)
public class GatewayState {

    /** The property that names the gateway's jar. */
    public static final String JAR = "gateway";

    private static final int TRIES = 200;

    /** Which way a call takes. */
    @Param
    public Way way;

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private Thinknx home;

    /** The way of a call. */
    public enum Way {
        /** To the server, by http with Basic. */
        DIRECT,
        /** To the gateway by https with a key, and from there as directly. */
        GATEWAY
    }

    /** Starts everything. */
    @Setup
    public void open() throws Exception {
        ServerProcess server = opened(new ServerProcess());
        home = way == Way.DIRECT ? direct(server.servers()) : behindGateway(server.servers());
    }

    private Thinknx direct(Servers servers) {
        return opened(Thinknx.connect(Connection.local("127.0.0.1", servers.port(Access.BASIC))
                .basic(Access.USER, Access.PASSWORD)
                .maxInFlight(64)));
    }

    private Thinknx behindGateway(Servers servers) throws Exception {
        Path folder = Files.createTempDirectory("gateway-benchmark");
        int operation = freePort();
        Path config = config(folder, servers, freePort(), operation);
        Process gateway = new ProcessBuilder(command("--config", config.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("gateway.log").toFile())
                .start();
        open.push(gateway::destroy);
        awaitReady(operation);
        Transport transport = opened(Transport.builder()
                .trust(folder.resolve("data").resolve("trial-certificate.pem"))
                .build());
        return opened(Thinknx.connect(
                Connection.onPremise(address(config), key(config)).maxInFlight(64), transport));
    }

    private static Path config(Path folder, Servers servers, int port, int operation) throws IOException {
        Path password = folder.resolve("password");
        Files.createFile(password, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, Access.PASSWORD);
        return Files.writeString(folder.resolve("gateway.yaml"), """
                listen: 127.0.0.1:%d
                operation: 127.0.0.1:%d
                folder: data
                servers:
                  house: {url: 'http://127.0.0.1:%d', auth: basic, user: %s, password-file: password}
                """.formatted(
                        port, operation, servers.port(Access.BASIC), Access.USER));
    }

    private static String address(Path config) throws IOException {
        return "https://" + Files.readAllLines(config).get(0).substring("listen: ".length());
    }

    private static String key(Path config) throws Exception {
        Process command = new ProcessBuilder(
                        command("--config", config.toString(), "key", "create", "house", "--read", "--rate", "100000"))
                .redirectError(Redirect.INHERIT)
                .start();
        String key = new String(command.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        if (command.waitFor() != 0) {
            throw new IllegalStateException("the gateway made no key");
        }
        return key;
    }

    private static List<String> command(String... arguments) {
        String jar = System.getProperty(JAR);
        if (jar == null) {
            throw new IllegalStateException("name the gateway's jar by -D" + JAR + "=…-standalone.jar");
        }
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return Stream.concat(Stream.of(java, "-Xmx256m", "-jar", jar), Stream.of(arguments))
                .toList();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void awaitReady(int port) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/healthz"))
                .timeout(Duration.ofSeconds(5))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        for (int i = 0; i < TRIES; i++) {
            try {
                if (client.send(request, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException("the gateway did not start; see gateway.log in its folder");
    }

    private <T extends AutoCloseable> T opened(T part) {
        open.push(part);
        return part;
    }

    Thinknx home() {
        return home;
    }

    /** Ends everything. */
    @TearDown
    public void close() throws Exception {
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }
}
