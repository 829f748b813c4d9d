package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.dynamic.server.PrivateFile;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.session.PasswordHash;
import io.github.thinknxkit.gateway.tls.TrialCertificate;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A gateway to try out: two simulated buildings, and a configuration for it in a folder of its own that goes afterwards. */
final class Trial implements AutoCloseable {

    private static final List<String> SERVERS = List.of("villa", "office");
    private static final String HOST = "127.0.0.1";
    private static final int RANDOM_BYTES = 12;
    private static final int PORT = 8443;
    private static final int OPERATION_PORT = 8444;
    private static final int PAGE_PORT = 8445;
    private static final int HOOK_PORT = 9000;

    /** Who may log in to the page. */
    private static final String USER = "trial";

    private final Path folder;
    private final List<Simulator> buildings = new ArrayList<>();
    private final String pagePassword;
    private boolean isUsual = true;

    private Trial(Path folder, String pagePassword) {
        this.folder = folder;
        this.pagePassword = pagePassword;
    }

    /** Starts the buildings, and writes what a gateway needs to know of them. */
    static Trial prepare() throws IOException {
        Path folder = Files.createTempDirectory("thinknx-gateway-");
        SecureRandom random = new SecureRandom();
        String password = password(random);
        Trial trial = new Trial(folder, password(random));
        try {
            for (String unused : SERVERS) {
                trial.buildings.add(Simulator.builder()
                        .localPort(0)
                        .cloudPort(0)
                        .user("service", password)
                        .start());
            }
            trial.write(password, random);
            return trial;
        } catch (IOException | RuntimeException e) {
            trial.close();
            throw e;
        }
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private void write(String password, SecureRandom random) throws IOException {
        Files.write(folder.resolve("villa.yaml"), DemoPlant.file());
        PrivateFile.create(folder.resolve("service.password"), password.getBytes(StandardCharsets.UTF_8));
        PasswordHash hash = PasswordHash.of(pagePassword.toCharArray(), random);
        PrivateFile.create(folder.resolve("trial.hash"), hash.text().getBytes(StandardCharsets.UTF_8));
        configure(true);
    }

    /** Configures the usual ports, or, where another program has one of these, free ones. */
    void configure(boolean usually) throws IOException {
        isUsual = usually;
        List<String> lines = new ArrayList<>(List.of(
                "listen: " + address(PORT),
                "operation: " + address(OPERATION_PORT),
                "page: " + address(PAGE_PORT),
                "users: [{name: " + USER + ", role: administer, password-file: trial.hash}]",
                "folder: data",
                "hooks: {allow: [" + HOST + "], ports: [" + HOOK_PORT + "], http: true}",
                "servers:"));
        for (int i = 0; i < SERVERS.size(); i++) {
            lines.addAll(List.of(
                    "  " + SERVERS.get(i) + ":",
                    "    url: " + buildings.get(i).localAddress(),
                    "    user: service",
                    "    password-file: service.password",
                    "    plant: villa.yaml"));
        }
        Files.write(file(), lines);
    }

    private String address(int usual) {
        return HOST + ":" + (isUsual ? usual : 0);
    }

    private Path file() {
        return folder.resolve("gateway.yaml");
    }

    GatewayConfig config() {
        return GatewayConfig.in(file())
                .read()
                .config()
                .orElseThrow(() -> new IllegalStateException("the configuration for trial is wrong"));
    }

    /** What to try, with a key that is shown here alone. */
    String text(Running gateway) {
        Path certificate = TrialCertificate.in(config().folder());
        List<String> addresses = SERVERS.stream()
                .map(server -> gateway.address() + "/" + gateway.trialKey(server))
                .toList();
        String curl = "  curl --cacert '" + certificate + "' ";
        String calls = addresses.get(0) + "/api/V1/";
        String light = "guid=" + DemoPlant.CEILING_LIGHT;
        return String.join(
                System.lineSeparator(),
                List.of(
                        "The gateway is at " + gateway.address() + ", with two simulated buildings behind it.",
                        isUsual
                                ? "Its ports are the usual ones."
                                : "Another program has a port of " + PORT + " to " + PAGE_PORT
                                        + ", so it has free ones.",
                        "Its configuration is " + file() + ", which goes when the gateway ends.",
                        "Each has a key, shown once:",
                        "  villa   " + addresses.get(0),
                        "  office  " + addresses.get(1),
                        "",
                        "Switch the ceiling light on, and wait until it is:",
                        curl + "'" + calls + "power?" + light + "&cmd=1&fb'",
                        "Ask for its state; by the second, from what the gateway has seen of late:",
                        curl + "'" + calls + "powerstatus?" + light + "'",
                        curl + "-i -H 'Cache-Control: max-age=60' '" + calls + "powerstatus?" + light + "'",
                        "Be told of each change, by a stream, or by a hook to port " + HOOK_PORT + " of this machine:",
                        curl + "-N '" + calls + "events'",
                        "  python3 samples/gateway/receiver.py --cacert '" + certificate + "' '" + addresses.get(0)
                                + "'",
                        "Look at it all, by a browser that will warn of the certificate for trial:",
                        "  " + gateway.pageAddress().map(URI::toString).orElse("") + "  user " + USER + ", password "
                                + pagePassword,
                        "See how the gateway is:",
                        "  curl '" + gateway.operationAddress() + "/readyz'",
                        "",
                        "To set up one of your own, see --help."));
    }

    @Override
    public void close() {
        try {
            buildings.forEach(Simulator::close);
        } finally {
            delete();
        }
    }

    private void delete() {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            // It is a folder for temporary files, and the operating system clears those away.
        }
    }
}
