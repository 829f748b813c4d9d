package io.github.thinknxkit.gateway;

import io.github.thinknxkit.dynamic.server.TrustedCertificates;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Keys.NewKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/** A simulated villa behind a gateway, and a client of the gateway that is not ours. */
public final class GatewayHouse implements AutoCloseable {

    /** The user of the simulated server. */
    public static final String USER = "service";

    /** The password of the simulated server, which nobody but the gateway is to see. */
    public static final String PASSWORD = "cellar door";

    private static final String VILLA = "servers: {villa: {AT, freshness: 1s}}";

    private final Path folder;
    private final Simulator simulator;
    private final Gateway gateway;
    private final HttpClient client;
    private final SSLContext trust;

    private GatewayHouse(Path folder, Simulator simulator, Gateway gateway) throws Exception {
        this.folder = folder;
        this.simulator = simulator;
        this.gateway = gateway;
        this.trust = TrustedCertificates.context(gateway.tls().certificate());
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(trust)
                .build();
    }

    public static GatewayHouse open(Path folder) throws Exception {
        Simulator simulator =
                Simulator.builder().user(USER, PASSWORD).speed(1000).start();
        return new GatewayHouse(folder, simulator, Gateway.start(config(folder, simulator, VILLA), Clock.systemUTC()));
    }

    /**
     * Configures a gateway at ports that are free. {@code AT} in what is said of servers stands for where the simulator is, as whom
     * it is asked, and a plant file.
     */
    public static GatewayConfig config(Path folder, Simulator simulator, String... lines) throws IOException {
        Path secret = Files.writeString(folder.resolve("villa.password"), PASSWORD);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Files.write(folder.resolve("villa.yaml"), DemoPlant.file());
        String at = "url: '" + simulator.localAddress() + "', user: " + USER
                + ", password-file: villa.password, plant: villa.yaml, budget: 50";
        String text = "listen: 127.0.0.1:0\nredirect: 127.0.0.1:0\noperation: 127.0.0.1:0\nfolder: data\n"
                + String.join("\n", lines).replace("AT", at);
        Path file = Files.writeString(folder.resolve("gateway.yaml"), text);
        return GatewayConfig.in(file).read().orElseThrow();
    }

    public Simulator simulator() {
        return simulator;
    }

    public Gateway gateway() {
        return gateway;
    }

    /** Makes a key for everything. */
    public String key(Right... rights) {
        return key(Scope.everything(rights));
    }

    /** Makes a key. */
    public String key(Scope scope) {
        return newKey(scope).text();
    }

    /** Makes a key that is looked at, too. */
    public NewKey newKey(Scope scope) {
        return gateway.keys().make("villa", "test", scope, new CallLimit(1000, 1000), Optional.empty());
    }

    /** Opens a stream, whose lines are read one by one. */
    public HttpResponse<Stream<String>> stream(String path, String... fields) throws IOException, InterruptedException {
        return client.send(request(path, fields).GET().build(), BodyHandlers.ofLines());
    }

    /** Gets what is at a path, without waiting. */
    public CompletableFuture<HttpResponse<String>> sendAsync(String path) {
        return client.sendAsync(request(path).GET().build(), BodyHandlers.ofString());
    }

    /** Waits until all states were read once. */
    public void awaitStates() throws Exception {
        awaitStates(gateway);
    }

    /** Waits until all states of a gateway's villa were read once. */
    public static void awaitStates(Gateway gateway) throws Exception {
        var unused = gateway.buildings()
                .find("villa")
                .orElseThrow()
                .server()
                .watch()
                .orElseThrow()
                .ready()
                .get(20, TimeUnit.SECONDS);
    }

    /** The configuration with hooks to a port of this machine. */
    public GatewayConfig calling(int port) throws IOException {
        return config(folder, simulator, VILLA, "hooks: {allow: [127.0.0.1], ports: [" + port + "], http: true}");
    }

    /** The configuration with another rate for the villa. */
    public GatewayConfig changed() throws IOException {
        return config(folder, simulator, "servers: {villa: {AT, freshness: 1s, rate: 500}}");
    }

    /** Opens a connection that bytes can be sent over. */
    public Socket socket() throws IOException {
        Socket socket = trust.getSocketFactory()
                .createSocket("127.0.0.1", gateway.address().getPort());
        socket.setSoTimeout(40_000);
        return socket;
    }

    /** Gets what is at a path of the gateway. */
    public HttpResponse<String> get(String path, String... fields) throws IOException, InterruptedException {
        return send(request(path, fields).GET());
    }

    /** Posts a form. */
    public HttpResponse<String> post(String path, String form, String... fields)
            throws IOException, InterruptedException {
        return send(request(path, fields)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpRequest.Builder request(String path, String... fields) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(gateway.address() + path)).timeout(Duration.ofSeconds(20));
        return fields.length == 0 ? request : request.headers(fields);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        gateway.close();
        simulator.close();
    }
}
