package io.github.thinknxkit.samples.benchmark.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A server in a JVM of its own, so that a profiler of this JVM counts only the client. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final Servers servers;

    /** Starts a server, and returns as soon as it listens. */
    public ServerProcess() {
        try {
            process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-XX:+UseSerialGC",
                            CannedServer.class.getName())
                    .redirectError(Redirect.INHERIT)
                    .start();
            String line = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
            if (line == null) {
                throw new IllegalStateException("the server did not start");
            }
            servers = Servers.parse(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return where it listens} */
    public Servers servers() {
        return servers;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
