package io.github.thinknxkit.openapi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The documents in the folder are what the spec says; {@code -Dopenapi.update=true} writes them anew. */
class DocumentsTest {

    private static final Path FOLDER = Path.of("documents");

    @Test
    void documentsAreTheExport() throws IOException {
        Map<String, String> exported = Documents.texts(Documents.bundled());
        if (Boolean.getBoolean("openapi.update")) {
            assertEquals(0, Main.run(System.out, System.err, FOLDER.toString()));
        }

        assertEquals(exported.keySet(), names());
        for (Map.Entry<String, String> document : exported.entrySet()) {
            Path file = FOLDER.resolve(document.getKey());
            // Both at once would be five thousand lines of a report.
            assertTrue(
                    document.getValue().equals(Files.readString(file)),
                    () -> file + " is out of date; write it anew with -Dopenapi.update=true, and read the difference");
        }
    }

    @Test
    void exportIsTheSameEachTime() {
        assertEquals(Documents.texts(Documents.bundled()), Documents.texts(Documents.bundled()));
    }

    private static Set<String> names() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        }
    }
}
