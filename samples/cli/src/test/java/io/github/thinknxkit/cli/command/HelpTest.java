package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.spec.model.Note;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Help. */
@Timeout(30)
class HelpTest {

    private static final ApiActions ACTIONS = new ApiActions(BundledSpec.load());

    static Stream<ApiAction> actions() {
        return ACTIONS.all().stream();
    }

    @Test
    void theProgramTellsOfAllCommandsOptionsAndStatuses() {
        Result help = new Trial().run("--help");

        assertEquals(0, help.status());
        assertEquals("", help.err());
        for (String word : List.of(
                "light",
                "blind",
                "analog-value",
                "thermostat",
                "hvac",
                "scene",
                "button",
                "system",
                "call",
                "batch",
                "list",
                "snapshot",
                "diff",
                "watch",
                "doctor",
                "simulator",
                "gateway",
                "fleet",
                "completion")) {
            assertTrue(help.lines().stream().anyMatch(line -> line.startsWith("  " + word + " ")), word);
        }
        for (String option : List.of(
                "--url",
                "--cloud",
                "--profile",
                "--auth",
                "--user",
                "--password-file",
                "--key-file",
                "--trust",
                "--post",
                "--timeout",
                "--feedback-timeout",
                "--quirk",
                "--plant",
                "--unlock",
                "--json",
                "--verbose")) {
            assertTrue(help.out().contains(option), option);
        }
        assertTrue(help.out().contains("Exit status: 0 done; 2 not understood, nothing sent"), help.out());
        assertTrue(help.out().contains("read -rs THINKNX_PASSWORD && export THINKNX_PASSWORD"), help.out());
    }

    @ParameterizedTest
    @MethodSource("actions")
    void eachActionTellsWhatIsSentWhatItTakesAndAnExample(ApiAction action) {
        List<String> words = new ArrayList<>(action.words());
        words.add("--help");
        Result help = new Trial().run(words.toArray(String[]::new));

        assertEquals(0, help.status(), help.err());
        assertTrue(help.out().startsWith("Usage: thinknx " + action), help.out());
        assertTrue(help.out().contains(action.action().description()), help.out());
        assertTrue(help.out().contains(action.operation().examples().get(0)), help.out());
        assertTrue(help.out().contains("  thinknx " + action), help.out());
        action.arguments().forEach(argument -> assertTrue(help.out().contains(argument.label() + " "), help.out()));
        for (Note note : action.operation().notes()) {
            assertTrue(help.out().contains(note.point()), help.out());
        }
        assertEquals(action.operation().takesFeedback(), help.out().contains("--feedback "), help.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "light",
                "light power",
                "system",
                "call",
                "batch",
                "list",
                "snapshot",
                "diff",
                "watch",
                "doctor",
                "completion"
            })
    void othersTeachByExample(String command) {
        Result help = new Trial().run((command + " --help").split(" ", -1));

        assertEquals(0, help.status(), help.err());
        assertTrue(help.out().startsWith("Usage: thinknx " + command), help.out());
        assertTrue(command.equals("light power") || help.out().contains("Examples:\n  "), help.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "hvac fan-speed set --help", "system send-knx-4bits --help", "batch --help"})
    void helpFitsATerminal(String command) {
        new Trial().run(command.split(" ", -1)).lines().forEach(line -> assertTrue(line.length() <= 100, line));
    }

    @Test
    void helpMayStandInFront() {
        assertEquals(
                new Trial().run("light", "power", "set", "--help"), new Trial().run("help", "light", "power", "set"));
        assertEquals(new Trial().run("--help"), new Trial().run("help"));
    }

    @Test
    void colourOnlyOnATerminalThatWantsIt() {
        assertFalse(new Trial().run("--help").out().contains("\u001b"));
        assertTrue(new Trial().terminals(true, true, true).run("--help").out().contains("\u001b["));
        assertFalse(new Trial()
                .terminals(true, true, true)
                .with("NO_COLOR", "1")
                .run("--help")
                .out()
                .contains("\u001b"));
        assertFalse(new Trial()
                .terminals(true, true, true)
                .with("TERM", "dumb")
                .run("--help")
                .out()
                .contains("\u001b"));
    }

    @Test
    void errorsAreColouredByTheirOwnStream() {
        assertTrue(new Trial().terminals(false, false, true).run("x").err().startsWith("\u001b[31mthinknx: \u001b[0m"));
        assertFalse(new Trial().terminals(true, true, false).run("x").err().contains("\u001b"));
    }

    @Test
    void theReadmeTellsOfEveryCommand() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        List<String> commands = new Trial()
                .run("--help").lines().stream()
                        .dropWhile(line -> !line.equals("And:"))
                        .skip(1)
                        .takeWhile(line -> line.startsWith("  "))
                        .map(line -> line.strip().split(" ", 2)[0])
                        .toList();

        assertTrue(commands.contains("batch"), commands::toString);
        for (String command : commands) {
            assertTrue(
                    Pattern.compile("thinknx (-.*)?" + command + "\\b|`" + command + "`")
                            .matcher(readme)
                            .find(),
                    command);
        }
    }

    @Test
    void version() {
        Result version = new Trial().run("--version");

        assertEquals(0, version.status());
        assertEquals("thinknx (not packaged)", version.lines().get(0));
    }
}
