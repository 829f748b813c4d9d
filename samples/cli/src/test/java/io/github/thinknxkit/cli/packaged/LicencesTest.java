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

    private static final Map<String, String> DATABASES = Map.of("h2.txt", "Mozilla Public License");

    @Test
    void ofTheProgram() throws IOException {
        Path program = Path.of("target", "thinknx.jar");

        assertHolds(program, SIMULATORS);
        assertHolds(program, Map.of("jline.txt", "the names of its contributors"));
        assertHolds(program, DATABASES);
    }

    @Test
    void ofTheSimulator() throws IOException {
        assertHolds(standalone("simulator"), SIMULATORS);
    }

    @Test
    void ofTheGateway() throws IOException {
        assertHolds(standalone("gateway"), SIMULATORS);
        assertHolds(standalone("gateway"), DATABASES);
    }

    private static Path standalone(String module) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", module, "target"))) {
            List<Path> programs = files.filter(file -> file.toString().endsWith("-standalone.jar"))
                    .toList();

            assertEquals(1, programs.size(), programs::toString);
            return programs.get(0);
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
