package io.github.thinknxkit.cli.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The packaged program, as its users meet it: each check of the scripts in {@code src/test/sh} is a test. Where a tool is
 * missing that a script needs, its tests are skipped, but never in CI.
 */
@Execution(ExecutionMode.CONCURRENT)
@Tag("once")
class PackagedProgramTest {

    private static final Path PROGRAM = Path.of("target").toAbsolutePath();
    private static final Path SCRIPTS = Path.of("src", "test", "sh");

    @TestFactory
    @Timeout(300)
    Stream<DynamicTest> asAUser() throws Exception {
        return checks("as-a-user.sh", "bash", "jq", "curl");
    }

    @TestFactory
    @Timeout(300)
    Stream<DynamicTest> whereResultsCannotGo() throws Exception {
        return checks("where-results-cannot-go.sh", "bash", "curl");
    }

    @TestFactory
    @Timeout(300)
    Stream<DynamicTest> oddLocales() throws Exception {
        return checks("odd-locales.sh", "bash", "curl");
    }

    @TestFactory
    @Timeout(300)
    Stream<DynamicTest> inATerminal() throws Exception {
        return checks("in-a-terminal.sh", "bash", "tmux", "zsh", "curl");
    }

    @TestFactory
    @Timeout(300)
    Stream<DynamicTest> inFish() throws Exception {
        return checks("in-fish.sh", "bash", "fish");
    }

    @TestFactory
    @Timeout(300)
    @EnabledIfSystemProperty(
            named = "packages.checked",
            matches = "true",
            disabledReason = "mvn -Ppackages verify makes the packages")
    Stream<DynamicTest> asAPackage() throws Exception {
        return checks("as-a-package.sh", "bash", "dpkg-deb", "unzip", "groff");
    }

    private static Stream<DynamicTest> checks(String script, String... tools) throws Exception {
        for (String tool : tools) {
            assumeTrue(System.getenv("CI") != null || isThere(tool), tool + " is missing");
        }
        List<String> report = run(script);
        String last = report.stream()
                .filter(line -> line.startsWith("1.."))
                .findFirst()
                .orElseThrow(
                        () -> new AssertionError("the script has not come to its end:\n" + String.join("\n", report)));
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < report.size(); i++) {
            if (report.get(i).startsWith("ok ") || report.get(i).startsWith("not ok ")) {
                tests.add(test(report, i));
            }
        }
        assertEquals(last, "1.." + tests.size());
        return tests.stream();
    }

    private static DynamicTest test(List<String> report, int line) {
        String check = report.get(line);
        List<String> details = report.stream()
                .skip(line + 1L)
                .takeWhile(next -> !next.startsWith("ok ") && !next.startsWith("not ok "))
                .toList();
        return DynamicTest.dynamicTest(
                check.replaceFirst("^(not )?ok \\d+ - ", ""),
                () -> assertTrue(check.startsWith("ok "), () -> check + "\n" + String.join("\n", details)));
    }

    private static List<String> run(String script) throws IOException, InterruptedException {
        Path report = Files.createTempFile("thinknx", ".tap");
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            "bash", SCRIPTS.resolve(script).toString(), PROGRAM.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(report.toFile())
                    .redirectInput(Path.of("/dev/null").toFile());
            // The program is started by the Java that runs the tests.
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().merge("PATH", System.getProperty("java.home") + "/bin:", (path, java) -> java + path);
            Process process = builder.start();
            assertTrue(process.waitFor(280, TimeUnit.SECONDS), "the script takes too long");
            return Files.readAllLines(report, StandardCharsets.UTF_8);
        } finally {
            Files.delete(report);
        }
    }

    private static boolean isThere(String tool) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", "command -v " + tool).start();
        try (InputStream output = process.getInputStream()) {
            output.readAllBytes();
        }
        return process.waitFor() == 0;
    }
}
