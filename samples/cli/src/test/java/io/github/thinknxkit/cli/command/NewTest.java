package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** New projects: what is made, and what is refused. */
@Timeout(30)
class NewTest {

    @TempDir
    Path folder;

    @Test
    void folderIsMadeAndItsFilesAreListed() throws IOException {
        Path home = folder.resolve("a/home");

        Result result = new Trial().run("new", home.toString());

        assertEquals(0, result.status(), result.err());
        List<String> made = result.lines().stream()
                .filter(line -> line.startsWith("made  "))
                .map(line -> line.substring(6))
                .toList();
        assertTrue(made.contains("pom.xml"), result.out());
        for (String file : made) {
            assertFalse(Files.readString(home.resolve(file)).contains("@version@"), file);
        }
        assertTrue(result.out().contains("mvn test"), result.out());
    }

    @Test
    void emptyFolderIsFilled() {
        assertEquals(0, new Trial().run("new", folder.toString()).status());
        assertTrue(Files.exists(folder.resolve("pom.xml")));
    }

    @Test
    void nothingIsWrittenWhereSomethingIs() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "mine");

        assertTrue(refusal(folder.toString())
                .contains("is there already, and is not an empty folder; name one that is new or empty"));
        assertEquals("mine", Files.readString(folder.resolve("pom.xml")));
        assertFalse(Files.exists(folder.resolve("src")));
    }

    @Test
    void fileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "mine");

        assertTrue(refusal(file.toString()).contains("is there already, and is not an empty folder"));
        assertTrue(refusal(file.resolve("home").toString()).contains("cannot be written into"));
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void folderIsShownWithoutWhatDrivesATerminal() {
        assertTrue(refusal(folder + "/a\u0000b").contains("a\ufffdb"));
    }

    @Test
    void folderIsNeeded() {
        for (String[] words : new String[][] {{}, {"a", "b"}}) {
            assertTrue(refusal(words).contains("new takes one FOLDER"));
        }
    }

    private static String refusal(String... words) {
        Result result = new Trial()
                .run(Stream.concat(Stream.of("new"), Stream.of(words)).toArray(String[]::new));
        assertEquals(2, result.status(), result.out());
        assertEquals("", result.out());
        return result.err();
    }
}
