package io.github.thinknxkit.bridge.testing;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.thinknxkit.bridge.broker.BrokerConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A broker in a process of its own, which can be killed and started again, at the same port and without what it retained. */
public final class Mosquitto implements AutoCloseable {

    private static final Path PROGRAM = Path.of("/usr/sbin/mosquitto");

    private final Path config;
    private final int port;
    private Process process;

    private Mosquitto(Path config, int port) throws Exception {
        this.config = config;
        this.port = port;
        this.process = started();
    }

    /** Starts a broker that everybody may use. Without mosquitto tests are skipped, but never where CI is set. */
    public static Mosquitto start(Path folder) throws Exception {
        return start(folder, List.of("allow_anonymous true"));
    }

    /** Starts a broker with lines of its configuration, such as those of TLS; it is on 127.0.0.1. */
    public static Mosquitto start(Path folder, List<String> lines) throws Exception {
        if (!Files.isExecutable(PROGRAM)) {
            String missing = "mosquitto is not installed: apt-get install mosquitto";
            if (System.getenv("CI") != null) {
                fail(missing);
            }
            abort(missing);
        }
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path config = folder.resolve("mosquitto.conf");
        // As root it would become another user, who may not read the folder.
        Files.writeString(
                config,
                "user root\nlistener " + port + " 127.0.0.1\npersistence false\n" + String.join("\n", lines) + "\n");
        return new Mosquitto(config, port);
    }

    private Process started() throws IOException, InterruptedException {
        Process begun = new ProcessBuilder(PROGRAM.toString(), "-c", config.toString())
                .redirectErrorStream(true)
                .redirectOutput(config.resolveSibling("mosquitto.out").toFile())
                .start();
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!isListening()) {
            if (!begun.isAlive() || System.nanoTime() > deadline) {
                begun.destroyForcibly();
                fail("mosquitto does not start: " + Files.readString(config.resolveSibling("mosquitto.out")));
            }
            begun.waitFor(20, TimeUnit.MILLISECONDS);
        }
        return begun;
    }

    private boolean isListening() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    public BrokerConfig address() {
        return new BrokerConfig("127.0.0.1", port, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** Kills it by SIGKILL. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** Starts it again, at the same port. */
    public void startAgain() throws IOException, InterruptedException {
        process = started();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
