package io.github.thinknxkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The program. */
class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    Path folder;

    @Test
    void writesTheBundledSpec() throws IOException {
        Path documents = folder.resolve("deep").resolve("er");

        assertEquals(0, run(documents.toString()));

        assertEquals(5, out.toString(StandardCharsets.UTF_8).lines().count());
        for (var document : Documents.texts(Documents.bundled()).entrySet()) {
            assertEquals(document.getValue(), Files.readString(documents.resolve(document.getKey())));
        }
    }

    @Test
    void writesAnotherSpec() {
        assertEquals(0, run(folder.toString(), Documents.SHELLY.toString()));

        assertTrue(Files.exists(folder.resolve("shelly-local-basic.json")));
    }

    @Test
    void tellsWhatIsWrongWithASpec() throws IOException {
        Path spec = Files.writeString(folder.resolve("my.yaml"), "format: 1\n");

        assertEquals(1, run(folder.resolve("out").toString(), spec.toString()));

        assertTrue(err.toString(StandardCharsets.UTF_8).contains("my.yaml:1:"), err::toString);
        assertTrue(Files.notExists(folder.resolve("out")));
    }

    @Test
    void tellsWhichFileItCannotReadOrWrite() throws IOException {
        assertEquals(1, run(folder.toString(), folder.resolve("none.yaml").toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains("none.yaml"), err::toString);

        Path file = Files.writeString(folder.resolve("file"), "");
        err.reset();
        assertEquals(1, run(file.toString()));
        assertTrue(err.toString(StandardCharsets.UTF_8).contains(file.toString()), err::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-x", "a b c"})
    void tellsHowItIsUsed(String arguments) {
        assertEquals(2, run(arguments.isEmpty() ? new String[0] : arguments.split(" ", -1)));
        assertTrue(err.toString(StandardCharsets.UTF_8).startsWith("Usage: "));
    }

    private int run(String... arguments) {
        return Main.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }
}
