package io.github.thinknxkit.cli.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The manual, read by groff as man reads it. */
@Timeout(60)
class ManualPageTest {

    @TempDir
    Path folder;

    @BeforeEach
    void write() {
        assertEquals(new Trial.Result(0, "", ""), new Trial().run("manual", folder.toString()));
    }

    private Set<String> pages() throws IOException {
        try (Stream<Path> pages = Files.list(folder)) {
            return pages.map(page -> page.getFileName().toString().replaceFirst("\\.1$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** A page as it is shown, without what makes words bold. */
    private String shown(String... names) throws Exception {
        assumeTrue(System.getenv("CI") != null || Files.exists(Path.of("/usr/bin/groff")), "groff is missing");
        List<String> command =
                new ArrayList<>(List.of("groff", "-man", "-Tutf8", "-k", "-ww", "-P-c", "-P-bou", "-rLL=100n"));
        for (String name : names) {
            command.add(folder.resolve(name + ".1").toString());
        }
        Path complaints = folder.resolve("complaints");
        Process groff =
                new ProcessBuilder(command).redirectError(complaints.toFile()).start();
        String shown = new String(groff.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(groff.waitFor(30, TimeUnit.SECONDS), "groff does not end");
        assertEquals("", Files.readString(complaints));
        Files.delete(complaints);
        return shown;
    }

    @Test
    void everyCommandHasAPage() throws Exception {
        Set<String> pages = pages();

        new ApiActions(BundledSpec.load())
                .all()
                .forEach(action ->
                        assertTrue(pages.contains("thinknx-" + String.join("-", action.words())), action::toString));
        for (String command : List.of("thinknx", "thinknx-light", "thinknx-batch", "thinknx-plant-draft")) {
            assertTrue(pages.contains(command), command);
        }
        assertTrue(!pages.contains("thinknx-complete"), "a command that is not for people");
    }

    @Test
    void everyPageIsUnderstood() throws Exception {
        shown(pages().toArray(String[]::new));
    }

    @Test
    void aPageSaysWhatHelpSays() throws Exception {
        String page = shown("thinknx-light-power-level-set");

        assertTrue(page.contains("thinknx-light-power-level-set - "), page);
        assertTrue(page.contains("thinknx light power-level set DEVICE LEVEL [OPTION …]"), page);
        assertTrue(page.contains("0 to 100 %"), page);
        assertTrue(page.contains("--feedback"), page);
        assertTrue(page.contains("  thinknx light power-level set 1IzPszHWAEvzxtXBMrkzWQ 40\n"), page);
        assertTrue(page.contains("thinknx(1) for the options that all commands take"), page);
    }

    @Test
    void theFirstPageHasAllOptionsAndCommands() throws Exception {
        String page = shown("thinknx");

        for (String word :
                List.of("--password-file FILE", "-o, --format FORM", "thinknx-light(1)", "thinknx-doctor(1)")) {
            assertTrue(page.contains(word), () -> word + " is missing in:\n" + page);
        }
    }

    @Test
    void whatLooksLikeAMacroIsText() {
        assertEquals("\\&.PP \\e \\-\\-x", Roff.escaped(".PP \\ --x"));
        assertEquals("\\&'s", Roff.escaped("'s"));
    }
}
