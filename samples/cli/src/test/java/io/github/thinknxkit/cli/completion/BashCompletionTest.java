package io.github.thinknxkit.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.cli.Trial;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Each completed name is read back by bash itself, whatever signs of shells it has, and in whatever quotes it was begun. */
@Timeout(60)
class BashCompletionTest {

    private static final List<String> NAMES = List.of(
            "Bad|WC",
            "Nur<5",
            "Alle*",
            "Tür`x",
            "Pfad\\x",
            "Geld$HOME",
            "Raum#2",
            "#3",
            "~home",
            "Was?",
            "It's \"hot\" $HOME `x`",
            "Halt! {a,b} ~ [c]",
            "a=b:c@d",
            "Q & A; (x) > y ^ z",
            "$(touch x)",
            "Licht E/A",
            "Ümläut €");

    @TempDir
    Path folder;

    @Test
    void bashTakesEachCharacterForItself() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "there is no bash");
        List<String> expected = new ArrayList<>();
        StringBuilder script = new StringBuilder("set -H\n");
        for (String quote : List.of("", "'", "\"")) {
            for (String word : complete(quote)) {
                expected.add(NAMES.get(expected.size() % NAMES.size()));
                script.append("printf '%s\\n' ")
                        .append(quote)
                        .append(word)
                        .append(quote)
                        .append('\n');
            }
        }

        assertEquals(3 * NAMES.size(), expected.size());
        assertEquals(expected, run(script.toString()).lines().toList());
        assertTrue(Files.notExists(folder.resolve("x")), "a name was run as a command");
    }

    private List<String> complete(String quote) throws IOException {
        StringBuilder yaml = new StringBuilder("format: 1\nplant: House\ndevices:\n");
        for (int i = 0; i < NAMES.size(); i++) {
            yaml.append("  '")
                    .append(NAMES.get(i).replace("'", "''"))
                    .append("': {kind: light, guid: guid-")
                    .append(i)
                    .append("}\n");
        }
        Path plant = Files.writeString(folder.resolve("plant.yaml"), yaml);
        return new Trial()
                .run("complete", "bash", "thinknx --plant " + plant + " light power set " + quote).lines().stream()
                        .map(candidate -> candidate.split("\t", -1)[0])
                        .toList();
    }

    /** Interactive in what matters: the history is expanded. */
    private String run(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("script"), script);
        Process bash = new ProcessBuilder("/bin/bash", "--norc", "--noprofile", file.toString())
                .directory(folder.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(bash.waitFor(20, TimeUnit.SECONDS), "bash did not end");
        return printed;
    }
}
