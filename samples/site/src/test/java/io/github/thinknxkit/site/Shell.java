package io.github.thinknxkit.site;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import io.github.thinknxkit.simulator.Simulator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A POSIX shell with curl, in which the servers that the pages name are simulated ones. */
final class Shell {

    private final Path folder;
    private final Simulator simulator;

    /** Where there is no curl, the test is skipped, but not in CI. */
    Shell(Path folder, Simulator simulator, String cloud) throws IOException {
        this.folder = folder;
        this.simulator = simulator;
        if (!run("command -v curl").contains("curl")) {
            if (System.getenv("CI") != null) {
                throw new IllegalStateException("curl is not installed");
            }
            abort("curl is not installed");
        }
        // The commands stay as they are shown: curl is told here to take the simulator for the cloud, and what to
        // trust.
        Files.writeString(
                folder.resolve(".curlrc"),
                "silent\nshow-error\nfail-with-body\nmax-time = 20\ninsecure\nconnect-to = \"" + cloud
                        + ":443:127.0.0.1:" + simulator.cloudAddress().getPort() + "\"\n");
    }

    /** Runs a command and returns what it prints. */
    String run(String command) throws IOException {
        ProcessBuilder shell = new ProcessBuilder("sh", "-c", command).directory(folder.toFile());
        shell.environment().put("CURL_HOME", folder.toString());
        shell.environment().put("THINKNX_URL", simulator.localAddress().toString());
        shell.environment().put("THINKNX_USER", "service");
        shell.environment().put("THINKNX_PASSWORD", "secret");
        shell.environment().put("THINKNX_KEY", "K3Y");
        Path output = folder.resolve("output.txt");
        Process process =
                shell.redirectErrorStream(true).redirectOutput(output.toFile()).start();
        try {
            assertTrue(process.waitFor(30, TimeUnit.SECONDS), () -> "still running: " + command);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Files.readString(output, StandardCharsets.UTF_8);
    }
}
