package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Trial;
import io.github.thinknxkit.cli.Trial.Result;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of command lines that cannot be understood. */
@Timeout(30)
class UsageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lihgt | there is no command \"lihgt\"; did you mean \"light\"? (thinknx --help)",
                "light powr | \"light\" is followed by power, power-level, not \"powr\"; did you mean \"power\"? (thinknx light --help)",
                "light power toggle | \"light power\" is followed by set, status, not \"toggle\" (thinknx light power --help)",
                "light power sett | \"light power\" is followed by set, status, not \"sett\"; did you mean \"set\"? (thinknx light power --help)",
                "light | \"light\" is followed by power, power-level",
                "light power | \"light power\" is followed by set, status",
                "system | \"system\" is followed by send-knx-bit, send-knx-4bits, send-knx-dimming, send-knx-blind-step, send-knx-forced, send-knx-byte, send-knx-percent, send-knx-angle, send-knx-signed-byte, send-knx-float2, send-knx-float4, server-status",
                "light power set X | \"light power set\" takes a DEVICE and ON, and 1 word was given",
                "light power set X on off | \"light power set\" takes a DEVICE and ON, and 3 words were given; a path with blanks goes in quotes",
                "system server-status now | \"system server-status\" takes nothing more, and 1 word was given",
                "light power set X on --feedbak | there is no option \"--feedbak\"; did you mean \"--feedback\"? (thinknx light power set --help)",
                "--jsn | there is no option \"--jsn\"; did you mean \"--json\"? (thinknx --help)",
                "--dry-run light power set X on | --dry-run belongs to a command: write it after the words of the command (thinknx --help)",
                "--feedback light power set X on | --feedback belongs to a command: write it after the words of the command (thinknx --help)",
                "light power set X on --timeout | the option --timeout needs a value (thinknx light power set --help)",
                "--url http://a --url http://b light power status X | the option --url is given twice (thinknx --help)",
                "call | call needs the name of an operation, such as power (thinknx call --help)",
                "batch | batch takes one FILE, or - for standard input",
                "batch --parallel 0 - | --parallel is a number from 1 to 64",
                "batch --parallel 65 - | --parallel is a number from 1 to 64",
                "completion tcsh | completion is for bash, zsh, fish or powershell: thinknx completion bash",
                "--json simulator | simulator is the first word, followed by its own options: thinknx simulator --help",
                "--json gateway | gateway is the first word, followed by its own options: thinknx gateway --help",
                "--json fleet | fleet is the first word, followed by its own options: thinknx fleet --help",
                "light power status X | no server is named: give --url http://HOST:5051, --cloud or --profile NAME, or set THINKNX_URL or THINKNX_PROFILE",
                "--timeout 5 light power status X | --timeout is a time such as 500ms, 5s or 2m, more than zero, not \"5\"",
                "--auth hash light power status X | --auth must be digest, basic or query, not \"hash\"",
                "--quirk x --url http://a light power status X | --quirk: \"x\" is no quirk; expected version=SEGMENT, path.OPERATION=PATH or parameter.OPERATION.PARAMETER=NAME",
                "--cloud --url http://a light power status X | --cloud is the vendor's cloud and --url another server: give one of them",
                "--cloud --user a light power status X | --auth, --user and --password-file are for a server in your network; a cloud takes the key alone",
                "--url http://a --trust x light power status X | --trust is for https; a server in your network speaks plain http",
                "--url http://a --key-file x light power status X | --key-file is for a cloud; a server in your network takes user and password",
                "--url http://a light power status X | no user is named: give --user NAME, or set THINKNX_USER",
                "--url http://a --user b light power status X | no password is given and there is no terminal to ask at: set THINKNX_PASSWORD, or give --password-file FILE (- for standard input)",
                "--cloud light power status X | no key is given and there is no terminal to ask at: set THINKNX_KEY, or give --key-file FILE (- for standard input)",
                "call nosuchthing | there is no operation \"nosuchthing\"; \"thinknx operations\" lists them",
                "--charset klingon --url http://a light power status X | --charset must be an encoding such as UTF-8 or ISO-8859-1, not \"klingon\"",
                "set Lamp on | this needs a plant file: give --plant FILE, or name one in the profile (plant: villa.yaml)",
                "set | set takes a DEVICE and a value, such as on, 40 or comfort",
                "get | get takes a DEVICE, and a CONTROLLER if only its state is wanted",
                "operations a b | operations takes one TEXT; put several words in quotes",
                "operations xyz | no operation has \"xyz\" in its name, title or command",
                "list | this needs a plant file: give --plant FILE, or name one in the profile (plant: villa.yaml)",
            })
    void messages(String line, String message) {
        String[] words = line.split(" ", -1);
        Result text = new Trial().run(words);
        assertEquals(2, text.status(), text.err());
        boolean json = Arrays.asList(words).contains("--json");
        if (!json) {
            assertEquals("thinknx: " + message + "\n", text.err());
            assertEquals("", text.out());
        }

        Result asJson = json ? text : new Trial().run(append(words, "--json"));
        // A word in the wrong place may swallow the option that asks for JSON, and JSON is printed all the same.
        if (!line.endsWith("--timeout")) {
            assertEquals(
                    Map.of("ok", false, "error", "usage", "message", message), Json.object(asJson.out()), asJson.err());
            assertEquals("", asJson.err());
        }
    }

    @Test
    void ofADefectOnlyTheKindIsTold() {
        Trial trial = new Trial().terminals(true, true, true).typing(null);
        String[] words = {"--url", "http://127.0.0.1:1", "--user", "a", "light", "power", "status", "X"};

        Result text = trial.run(words);

        assertEquals(1, text.status());
        assertTrue(
                text.err().contains("this is a defect of thinknx (NullPointerException); please report it"),
                text.err());
        assertTrue(trial.run(append(words, "--verbose")).err().contains("\tat "), "where it is");
        assertEquals(
                "defect", Json.object(trial.run(append(words, "--json")).out()).get("error"));
    }

    @Test
    void nothingAtAll() {
        Result result = new Trial().run();

        assertEquals(new Result(2, "", "thinknx: there is no command; thinknx --help lists all\n"), result);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--password hunter2 light power status X",
                "light power status X --password=hunter2",
                "--pass hunter2",
                "--PASSWORD hunter2",
                "--key hunter2",
                "--key=hunter2 light power status X",
                "--token hunter2",
                "--url http://service:hunter2@server light power status X",
                "--url=https://hunter2@cloud light power status X",
                "--url http://a --user service:hunter2 light power status X",
                "call power guid=X cmd=1 pass=hunter2",
                "call power guid=X cmd=1 user=hunter2",
                "-p hunter2 light power status X",
                "-u service:hunter2 light power status X",
                "light power status X --passwrd=hunter2",
            })
    void secretsOnTheCommandLineAreRefusedAndNotRepeated(String line) {
        for (String more : List.of("--verbose", "--json")) {
            Result result = new Trial().run(append(line.split(" ", -1), more));

            assertEquals(2, result.status(), result.err());
            assertFalse((result.out() + result.err()).contains("hunter2"), result.out() + result.err());
        }
    }

    @Test
    void aSecretInTheEnvironmentsAddressIsNotRepeated() {
        Result result = new Trial()
                .with("THINKNX_URL", "http://service:hunter2@server")
                .run("light", "power", "status", "X", "--verbose");

        assertEquals(2, result.status());
        assertTrue(result.err().startsWith("thinknx: THINKNX_URL holds a user or password"), result.err());
        assertFalse(result.err().contains("hunter2"), result.err());
    }

    @Test
    void wordsAfterTwoDashesAreNoOptions() {
        Result result =
                new Trial().run("--url", "http://127.0.0.1:1", "light", "power", "set", "--", "--password", "onn");

        assertEquals("thinknx: on must be on or off, not \"onn\"; did you mean \"on\"? [power]\n", result.err());
    }

    @Test
    void aWordThatTheLocaleCannotHoldIsNotSent() {
        Result result = new Trial().run("light", "power", "status", "K\uFFFDche");

        assertEquals(
                "thinknx: a word has a character that the locale of this process cannot hold; set LC_ALL=C.UTF-8\n",
                result.err());
    }

    @Test
    void controlCharactersInMistakesDriveNoTerminal() {
        Result result = new Trial().run("\u001b[2Jlight");

        assertEquals(
                0,
                result.err()
                        .chars()
                        .filter(c -> Character.isISOControl(c) && c != '\n')
                        .count(),
                result.err());
    }

    private static String[] append(String[] words, String more) {
        String[] all = Arrays.copyOf(words, words.length + 1);
        all[words.length] = more;
        return all;
    }
}
