package io.github.thinknxkit.cli.completion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Trial;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What shells propose. */
@Timeout(30)
class CompletionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "thinknx li | light;list",
                "thinknx light | light",
                "thinknx light ' | power;power-level",
                "thinknx light power ' | set;status",
                "thinknx light power set X ' | on;off",
                "thinknx light power set X on ' | ''",
                "thinknx light power set X on --fe | --feedback;--feedback-timeout",
                "thinknx light power status X --feedb | --feedback-timeout",
                "thinknx --json light po | power;power-level",
                "thinknx --timeout 5s light po | power;power-level",
                "thinknx light --timeout ' | ''",
                "thinknx hvac fan-speed set X m | minimum;maximum",
                "thinknx --auth ' | digest;basic;query",
                "thinknx --auth=d | digest",
                "thinknx --quirk path.hvacf | path.hvacfanset=hvacfan;path.hvacfanstatus=hvacfanset",
                "thinknx --trust ' | :files",
                "thinknx batch ' | :files",
                "thinknx diff a ' | :files",
                "thinknx new ' | :files",
                "thinknx completion ' | bash;zsh;fish;powershell",
                "thinknx fleet s | send;status",
                "thinknx fleet send ' | ''",
                "thinknx call system/sendKNXf | system/sendKNXfloat2bytes;system/sendKNXfloat4bytes",
                "thinknx call hvacmode ' | guid=;cmd=",
                "thinknx call hvacmode guid=X ' | cmd=",
                "thinknx call hvacmode guid=X cmd= | 0;1;2;3;4",
                "thinknx call stop ' | guid=",
                "thinknx list --ki | --kind",
                "thinknx doctor --de | --device",
                "thinknx compl | completion",
                "thinknx sprinkler ' | ''",
            })
    void bash(String line, String words) {
        // A quote at the end stands for the space that begins the next word.
        List<String> found = complete(new Trial(), line.replace("'", ""));

        assertEquals(words.isEmpty() ? List.of() : List.of(words.split(";", -1)), found);
    }

    @Test
    void zshGetsWholeWords() {
        assertEquals(
                List.of("--auth=digest\t", "--auth=basic\t", "--auth=query\t"),
                new Trial().run("complete", "zsh", "--", "--auth=").lines());
        assertEquals(
                List.of("cmd=0\tCooling.", "cmd=1\tHeating.", "cmd=2\tDry.", "cmd=3\tFan.", "cmd=4\tAuto."),
                new Trial()
                        .run("complete", "zsh", "--", "call", "hvacmode", "guid=X", "cmd=")
                        .lines());
    }

    @Test
    void powerShellGivesNoEmptyWords() {
        assertEquals(
                new Trial().run("complete", "zsh", "--", "light", "power", "set", "X", ""),
                new Trial().run("complete", "powershell", "--", "light", "power", "set", "X", "="));
        assertEquals(
                List.of("--auth=digest\t"),
                new Trial().run("complete", "powershell", "--", "=--auth=d").lines());
    }

    @Test
    void profilesByTheirNames() throws IOException {
        Path config = Files.createDirectories(folder.resolve("thinknx")).resolve("config");
        Files.writeString(config, "villa: {cloud: true, key: hunter2}\nvineyard: {cloud: true}\n");
        Files.setPosixFilePermissions(config, PosixFilePermissions.fromString("rw-------"));
        Trial trial = new Trial().with("XDG_CONFIG_HOME", folder.toString());

        assertEquals(List.of("villa", "vineyard"), complete(trial, "thinknx --profile vi"));
    }

    @Test
    void pathsOfAPlantLevelByLevel() throws IOException {
        Path plant = folder.resolve("house.yaml");
        Files.writeString(plant, """
                format: 1
                plant: House
                areas:
                  Ground floor:
                    devices:
                      Ceiling light: {kind: light, guid: a}
                      Wall light: {kind: light, guid: b, controllers: [power]}
                      Blind: {kind: blind, guid: c}
                devices:
                  Bell: {kind: button, guid: d}
                """);
        String start = "thinknx --plant " + plant + " ";

        assertEquals(List.of("Ground\\ floor/"), complete(new Trial(), start + "light power set "));
        assertEquals(List.of("Ground floor/"), complete(new Trial(), start + "light power set 'Gr"));
        assertEquals(
                List.of("Ground floor/Ceiling light", "Ground floor/Wall light"),
                complete(new Trial(), start + "light power set \"Ground floor/"));
        assertEquals(
                List.of("Ground\\ floor/Ceiling\\ light"),
                complete(new Trial(), start + "light power-level set Ground\\ floor/"));
        assertEquals(List.of("Bell", "Ground\\ floor/"), complete(new Trial(), start + "list "));
    }

    @Test
    void aPlantFileWithMistakesIsNoErrorInTheLine() throws IOException {
        Path plant = folder.resolve("house.yaml");
        Files.writeString(plant, "nonsense");

        Trial.Result result = new Trial().run("complete", "bash", "thinknx --plant " + plant + " light power set ");

        assertEquals(new Trial.Result(0, "", ""), result);
    }

    @Test
    void scripts() {
        for (String shell : Scripts.SHELLS) {
            Trial.Result result = new Trial().run("completion", shell);
            assertEquals(0, result.status());
            assertTrue(result.out().contains("thinknx complete " + shell), result.out());
        }
    }

    private static List<String> complete(Trial trial, String line) {
        return trial.run("complete", "bash", line).lines().stream()
                .map(candidate -> candidate.split("\t", -1)[0])
                .toList();
    }
}
