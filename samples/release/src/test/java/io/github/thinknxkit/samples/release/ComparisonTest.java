package io.github.thinknxkit.samples.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** With {@code -Dreleased}, Maven refuses a module that no longer has a method which that release had. */
@Timeout(300)
class ComparisonTest {

    private static final String ARTIFACT = "thinknx-compared";
    private static final String EARLIER = "0.0.1-rehearsal";

    private static final Path ROOT = Path.of(System.getProperty("root"));

    private final Path module = Path.of("target", "compared").toAbsolutePath();
    private final Path earlier = Path.of(System.getProperty("repository"), "io/github/thinknxkit", ARTIFACT);

    /** An earlier release with two methods, in the local repository as if it had been downloaded. */
    @BeforeEach
    void release() throws IOException {
        delete(module);
        Path classes = module.resolve("released");
        Path source = source("public void kept() {} public void removed() {}", "");
        run("javac", "--release", "17", "-d", classes.toString(), source.toString());
        Path jar = earlier.resolve(EARLIER).resolve(ARTIFACT + "-" + EARLIER + ".jar");
        Files.createDirectories(jar.getParent());
        run("jar", "--create", "--file", jar.toString(), "-C", classes.toString(), ".");
        Files.writeString(Path.of(jar.toString().replaceFirst("jar$", "pom")), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <groupId>io.github.thinknxkit</groupId>
                  <artifactId>%s</artifactId>
                  <version>%s</version>
                </project>
                """.formatted(ARTIFACT, EARLIER));
    }

    @AfterEach
    void withdraw() throws IOException {
        delete(earlier);
    }

    @Test
    void aRemovedMethodIsRefused() throws Exception {
        source("/** Does nothing. */ public void kept() {}", "/** Compared. */");

        List<String> output = build();

        assertNotEquals("[INFO] BUILD SUCCESS", result(output));
        assertTrue(
                output.stream().anyMatch(line -> line.contains("METHOD_REMOVED") && line.contains("removed()")),
                () -> String.join("\n", output));
    }

    @Test
    void anAddedMethodIsTaken() throws Exception {
        source(
                "/** Does nothing. */ public void kept() {} /** Nor this. */ public void removed() {}"
                        + " /** Nor this. */ public void added() {}",
                "/** Compared. */");

        List<String> output = build();

        assertEquals("[INFO] BUILD SUCCESS", result(output), () -> String.join("\n", output));
    }

    private Path source(String methods, String comment) throws IOException {
        Path source = module.resolve("src/main/java/io/github/thinknxkit/compared/Compared.java");
        Files.createDirectories(source.getParent());
        return Files.writeString(
                source,
                "package io.github.thinknxkit.compared;\n" + comment
                        + "public class Compared { /** Makes one. */ public Compared() {} " + methods + " }\n");
    }

    private List<String> build() throws Exception {
        Files.writeString(module.resolve("pom.xml"), """
                <project>
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>io.github.thinknxkit</groupId>
                    <artifactId>thinknx-parent</artifactId>
                    <version>%s</version>
                    <relativePath>%s/pom.xml</relativePath>
                  </parent>
                  <artifactId>%s</artifactId>
                </project>
                """.formatted(
                        System.getProperty("version"), module.relativize(ROOT), ARTIFACT));
        Path log = module.resolve("log");
        Process process = new ProcessBuilder(
                        System.getProperty("maven"),
                        "-B",
                        "-ntp",
                        "-Dstyle.color=never",
                        "-Dmaven.repo.local=" + System.getProperty("repository"),
                        "-Dreleased=" + EARLIER,
                        "-Denforcer.skip",
                        "-Dspotless.check.skip",
                        "-Dmaven.test.skip",
                        "verify")
                .directory(module.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertTrue(process.waitFor(280, TimeUnit.SECONDS), "Maven takes too long");
        return Files.readAllLines(log);
    }

    private static String result(List<String> output) {
        return output.stream()
                .filter(line -> line.contains(" BUILD "))
                .findFirst()
                .orElseThrow(() -> new AssertionError(String.join("\n", output)));
    }

    private static void run(String tool, String... arguments) {
        int status = ToolProvider.findFirst(tool).orElseThrow().run(System.out, System.err, arguments);
        assertEquals(0, status, tool);
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            }
        }
    }
}
