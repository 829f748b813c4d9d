package io.github.thinknxkit.internal.auth.interop;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/** A server that is a program of its own, started in the foreground with a configuration in a folder of its own. */
final class ExternalServer implements RunningServer {

    private static final String USERS = "users";
    private static final long SECONDS_TO_START = 30;
    private static final int FIRST_PORT = 16_384;
    private static final int END_OF_PORTS = 32_768;

    private final Process process;
    private final int port;

    private ExternalServer(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Skips the test, visibly, if a program is missing; never where the build installs it. */
    static void require(String program) {
        assumeTrue(System.getenv("CI") != null || isThere(program), program + " is not installed");
    }

    private static boolean isThere(String program) {
        Path named = Path.of(program);
        return named.isAbsolute()
                ? Files.isExecutable(named)
                : List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** A free port below those that systems hand out by themselves, or another test's server might take it at once. */
    static int freePort() throws IOException {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(FIRST_PORT, END_OF_PORTS);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // The next one may be free.
            }
        }
    }

    /** Prepares a folder that a server can read which gives up its privileges. */
    static void open(Path folder) throws IOException {
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.writeString(folder.resolve("answer.json"), "{\"status\":1}");
        if (!Files.exists(folder.resolve(USERS))) {
            admit(folder, PASSWORD);
        }
    }

    /** Lets the user in by a password, and by no other any more. */
    static void admit(Path folder, String password) throws IOException {
        Path written = folder.resolve("users.new");
        Files.writeString(written, USER + ":" + REALM + ":" + RunningServer.hash(password) + "\n");
        Files.move(written, folder.resolve(USERS), StandardCopyOption.ATOMIC_MOVE);
    }

    static ExternalServer start(Path folder, int port, String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
        ExternalServer server = new ExternalServer(process, port);
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS_TO_START);
        while (!server.listens()) {
            if (process.waitFor(10, TimeUnit.MILLISECONDS) || System.nanoTime() > deadline) {
                server.close();
                throw new IllegalStateException(
                        command[0] + " did not start: " + Files.readString(folder.resolve("output.txt")));
            }
        }
        return server;
    }

    private boolean listens() {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(SECONDS_TO_START, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
