package io.github.thinknxkit.gateway.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.dynamic.server.TrustedCertificates;
import io.github.thinknxkit.gateway.Gateway;
import io.github.thinknxkit.gateway.GatewayHouse;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.simulator.Simulator;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** A gateway with the simulated villa and a page: user "anna" administers, "otto" operates, "lena" looks. */
final class PageFixture implements AutoCloseable {

    static final String PASSWORD = "open sesame";

    /** Of fewer rounds than those that are made now: a test logs in often. */
    private static final String HASH =
            "pbkdf2-sha256$100000$AAECAwQFBgcICQoLDA0ODw$Y3hpdPa+i2v3a1Z4DNYiCV63ynzfC/p7G853gmKZ2ag";

    private static final List<String> USERS = List.of(
            "{name: anna, role: administer, password-file: password}",
            "{name: otto, role: operate, password-file: password}",
            "{name: lena, role: look, password-file: password}");

    final Simulator simulator;
    final Gateway gateway;
    final SSLContext trust;
    private final Path folder;
    private final Duration freshness;
    private volatile Duration passed = Duration.ZERO;

    PageFixture(Path folder) throws Exception {
        this(folder, Duration.ofSeconds(1));
    }

    PageFixture(Path folder, Duration freshness) throws Exception {
        this.folder = folder;
        simulator = Simulator.builder()
                .user(GatewayHouse.USER, GatewayHouse.PASSWORD)
                .reactionTime(Duration.ZERO)
                .start();
        Path unused = Files.writeString(folder.resolve("password"), HASH + "\n");
        this.freshness = freshness;
        gateway = Gateway.start(config(USERS), new MovedClock());
        trust = TrustedCertificates.context(gateway.tls().certificate());
    }

    private GatewayConfig config(List<String> users) throws IOException {
        return GatewayHouse.config(
                folder,
                simulator,
                "page: 127.0.0.1:0",
                "users: " + users,
                "hooks: {allow: [127.0.0.1], ports: [1], http: true}",
                "servers: {villa: {AT, freshness: " + freshness.toMillis() + "ms}}");
    }

    /** The time, and what has passed besides. */
    private final class MovedClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return Instant.now().plus(passed);
        }
    }

    /** Lets time pass. */
    void pass(Duration time) {
        passed = passed.plus(time);
    }

    /** Takes away all users but some. */
    void keepUsers(int count) throws IOException {
        var unused = gateway.reload(config(USERS.subList(0, count)));
    }

    /** Changes what the file with the hash of all passwords holds, and returns what it held. */
    String password(String text) throws IOException {
        Path file = folder.resolve("password");
        String before = Files.readString(file);
        Path unused = Files.writeString(file, text);
        return before;
    }

    /** Waits until all states were read once. */
    void awaitStates() throws Exception {
        GatewayHouse.awaitStates(gateway);
    }

    String audit() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("data/audit"))) {
            StringBuilder text = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
                text.append(Files.readString(file));
            }
            return text.toString();
        }
    }

    /** Makes a hook that nobody answers, and returns its id. */
    String makeHook() throws Exception {
        String key = gateway.keys()
                .make("villa", "hooks", Scope.everything(Right.READ), CallLimit.USUAL, Optional.empty())
                .text();
        HttpRequest request = HttpRequest.newBuilder(URI.create(gateway.address() + "/" + key + "/api/V1/hooks"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("url=http://127.0.0.1:1/hook"))
                .build();
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(trust)
                .build();
        String made = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher id = Pattern.compile("\"id\":\"([^\"]+)\"").matcher(made);
        assertTrue(id.find(), made);
        return id.group(1);
    }

    URI address() {
        return URI.create(gateway.pageAddress().orElseThrow() + "/");
    }

    /** Opens a connection that bytes can be sent over, and that waits less long for an answer than one lives that is idle. */
    Socket socket() throws IOException {
        Socket socket =
                trust.getSocketFactory().createSocket("127.0.0.1", address().getPort());
        socket.setSoTimeout(15_000);
        return socket;
    }

    /** Begins as somebody who is not logged in. */
    PageUserAgent stranger() {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .proxy(HttpClient.Builder.NO_PROXY)
                .sslContext(trust)
                .build();
        return new PageUserAgent(client, address());
    }

    /** Begins as a user. */
    PageUserAgent user(String name) throws Exception {
        PageUserAgent user = stranger();
        user.logIn(name, PASSWORD);
        return user;
    }

    @Override
    public void close() {
        gateway.close();
        simulator.close();
    }
}
