package io.github.thinknxkit.cli.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** The programs hold the licences of what they contain, as these demand. */
class LicencesTest {

    private static final Map<String, String> SIMULATORS = Map.of(
            "LICENSE", "Apache License",
            "slf4j.txt", "QOS.ch",
            "bouncy-castle.txt", "The Legion of the Bouncy Castle");

    @Test
    void ofTheProgram() throws IOException {
        Path program = Path.of("target", "thinknx.jar");

        assertHolds(program, SIMULATORS);
        assertHolds(program, Map.of("jline.txt", "the names of its contributors"));
    }

    @Test
    void ofTheSimulator() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "simulator", "target"))) {
            List<Path> programs = files.filter(file -> file.toString().endsWith("-standalone.jar"))
                    .toList();

            assertEquals(1, programs.size(), programs::toString);
            assertHolds(programs.get(0), SIMULATORS);
        }
    }

    private static void assertHolds(Path program, Map<String, String> texts) throws IOException {
        try (ZipFile jar = new ZipFile(program.toFile())) {
            for (Map.Entry<String, String> text : texts.entrySet()) {
                String name = "META-INF/licences/" + text.getKey();
                ZipEntry entry = jar.getEntry(name);
                assertNotNull(entry, () -> program + " has no " + name);
                try (InputStream in = jar.getInputStream(entry)) {
                    String held = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    assertTrue(held.contains(text.getValue()), name);
                }
            }
        }
    }
}
