package io.github.thinknxkit.gateway.program;

import io.github.thinknxkit.dynamic.server.PrivateFile;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.TlsFiles;
import io.github.thinknxkit.gateway.config.file.ConfigFile;
import io.github.thinknxkit.gateway.tls.TlsException;
import io.github.thinknxkit.gateway.tls.TrialCertificate;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** A gateway to try out: a simulated villa, and a configuration for it in a folder of its own that goes afterwards. */
final class Trial implements AutoCloseable {

    private static final String SERVER = "villa";
    private static final String HOST = "127.0.0.1";
    private static final int RANDOM_BYTES = 12;
    private static final int PORT = 8443;
    private static final int OPERATION_PORT = 8444;

    private final Path folder;
    private final Simulator villa;
    private final Clock clock;

    private Trial(Path folder, Simulator villa, Clock clock) {
        this.folder = folder;
        this.villa = villa;
        this.clock = clock;
    }

    /** Starts the villa, and writes what a gateway needs to know of it. */
    static Trial prepare(Clock clock) throws IOException {
        Path folder = Files.createTempDirectory("thinknx-gateway-");
        byte[] random = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(random);
        String password = HexFormat.of().formatHex(random);
        Simulator villa = Simulator.builder()
                .localPort(0)
                .cloudPort(0)
                .user("service", password)
                .start();
        Trial trial = new Trial(folder, villa, clock);
        try {
            trial.write(password);
            return trial;
        } catch (IOException | RuntimeException e) {
            trial.close();
            throw e;
        }
    }

    private void write(String password) throws IOException {
        Files.write(folder.resolve("villa.yaml"), DemoPlant.file());
        PrivateFile.create(folder.resolve("villa.password"), password.getBytes(StandardCharsets.UTF_8));
        Files.writeString(
                file(),
                String.join(
                        "\n",
                        "listen: " + HOST + ":" + freePort(PORT),
                        "operation: " + HOST + ":" + freePort(OPERATION_PORT),
                        "folder: data",
                        "servers:",
                        "  " + SERVER + ":",
                        "    url: " + villa.localAddress(),
                        "    user: service",
                        "    password-file: villa.password",
                        "    plant: villa.yaml",
                        ""));
    }

    /** The usual port; any free one if another program has that. */
    private static int freePort(int usual) {
        try (ServerSocket socket = new ServerSocket(usual, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            return 0;
        }
    }

    private Path file() {
        return folder.resolve("gateway.yaml");
    }

    GatewayConfig config() {
        return new ConfigFile(file())
                .read()
                .config()
                .orElseThrow(() -> new IllegalStateException("the configuration for trial is wrong"));
    }

    /** What to try, with a key that is shown here alone. */
    String text(Running gateway) throws IOException {
        String key = gateway.trialKey(SERVER);
        String curl = "  curl --cacert '" + certificate() + "' ";
        String calls = gateway.address() + "/" + key + "/api/V1/";
        String light = "guid=" + DemoPlant.CEILING_LIGHT;
        return String.join(
                System.lineSeparator(),
                List.of(
                        "The gateway is at " + gateway.address() + ", with a simulated villa behind it.",
                        "Its configuration is " + file() + ", which goes when the gateway ends.",
                        "A key for it, shown once: " + key,
                        "",
                        "Switch the ceiling light on, and wait until it is:",
                        curl + "'" + calls + "power?" + light + "&cmd=1&fb'",
                        "Ask for its state; by the second, from what the gateway has seen of late:",
                        curl + "'" + calls + "powerstatus?" + light + "'",
                        curl + "-i -H 'Cache-Control: max-age=60' '" + calls + "powerstatus?" + light + "'",
                        "Be told of each change:",
                        curl + "-N '" + calls + "events'",
                        "See how the gateway is:",
                        "  curl '" + gateway.operationAddress() + "/readyz'",
                        "",
                        "To set up one of your own, see --help."));
    }

    private Path certificate() throws IOException {
        GatewayConfig config = config();
        try {
            TlsFiles files =
                    new TrialCertificate(config.folder(), config.listen().host(), clock).files();
            return files.certificate();
        } catch (TlsException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            villa.close();
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
