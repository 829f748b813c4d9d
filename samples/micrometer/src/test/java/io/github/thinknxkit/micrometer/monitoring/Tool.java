package io.github.thinknxkit.micrometer.monitoring;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Programs of Prometheus. */
final class Tool {

    private static final long DEADLINE_SECONDS = 60;

    private Tool() {}

    /** What a program has come to. */
    record Result(int status, String output) {}

    /** Skips the test, visibly, if a program is not installed; never where the build installs it. */
    static void require(String program) throws Exception {
        assumeTrue(System.getenv("CI") != null || isThere(program), program + " is not installed");
    }

    private static boolean isThere(String program) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Runs a program to its end. */
    static Result run(Path folder, String... command) throws Exception {
        Path output = Files.createTempFile(folder, "output", ".txt");
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            assertTrue(process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS), () -> "too slow: " + command[0]);
        } finally {
            process.destroyForcibly();
        }
        return new Result(process.exitValue(), Files.readString(output));
    }
}
