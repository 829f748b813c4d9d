package io.github.thinknxkit.cli.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Trial;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that contain the slash that separates the names of a path. */
@Timeout(30)
class PlantNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A | e-a",
                "E/A | e-a",
                "Up/Down | up-down",
                "EG/Up/Down | up-down",
                "up/down | up-down",
                "EG/Küche/Licht E/A (1) | eg-licht",
                "Licht E/A (2) | kueche-licht",
                "EG/Küche/Licht E/A (2) | kueche-licht",
                "EG/Küche | kueche-licht",
                "EG/Küche/ | kueche-licht",
                "Ku\u0308che | kueche-licht",
                "OG/Bad (1) | og-bad-licht",
                "OG/Bad (2) | bad-licht",
                "eg-licht | eg-licht",
                "Zeichen/a=b:c@d | sign-11",
                "EG | eg-licht,up-down,kueche-licht,e-a",
            })
    void whatIsMeant(String word, String guids) {
        List<Object> found = list(word, "--json").lines().stream()
                .map(line -> Json.object(line).get("guid"))
                .toList();

        assertEquals(List.of(guids.split(",", -1)), found);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Down | the plant \"Prüfhaus\" has no area or device \"Down\"; \"thinknx list\" shows all",
                "EG/Küche/Licht E/A | more than one path reads like \"EG/Küche/Licht E/A\", so these have numbers: \"EG/Küche/Licht E/A (1)\", \"EG/Küche/Licht E/A (2)\"",
                "Licht E/A | more than one path reads like \"Licht E/A\", so these have numbers: \"EG/Küche/Licht E/A (1)\", \"EG/Küche/Licht E/A (2)\"",
                "Küche/Licht E/A | more than one path reads like \"Küche/Licht E/A\", so these have numbers: \"EG/Küche/Licht E/A (1)\", \"EG/Küche/Licht E/A (2)\"",
                "OG/Bad | more than one path reads like \"OG/Bad\", so these have numbers: \"OG/Bad (1)\", \"OG/Bad (2)\", \"OG/Bad (1)/Licht\", \"OG/Bad (2)/Licht\"",
                "Licht | several places are called \"Licht\": \"OG/Bad (1)/Licht\", \"OG/Bad (2)/Licht\"",
            })
    void whatMeansNothingOrTooMuch(String word, String message) {
        assertEquals(new Trial.Result(2, "", "thinknx: " + message + "\n"), list(word));
    }

    /** Without a plant every word is a GUID, and some words can be none. */
    @ParameterizedTest
    @CsvSource({"Ground floor/Lamp", "EG/Lampe", "Küche"})
    void aPathWithoutAPlantIsExplained(String word) {
        Trial.Result result = new Trial()
                .with("THINKNX_URL", "http://127.0.0.1:1")
                .with("THINKNX_USER", "u")
                .with("THINKNX_PASSWORD", "p")
                .run("light", "power", "set", word, "on");

        assertEquals(
                new Trial.Result(
                        2,
                        "",
                        "thinknx: \"" + word + "\" is a path, not a GUID, and no plant file says which device it means;"
                                + " name one with --plant FILE, THINKNX_PLANT, or plant: FILE in the profile\n"),
                result);
    }

    @Test
    void completionGoesNameByName() {
        assertEquals(
                List.of("EG/Küche/Licht\\ E/A\\ \\(1\\)", "EG/Up/Down", "EG/Küche/", "EG/E/"),
                complete("light power set EG/"));
        assertEquals(List.of("EG/Up/Down"), complete("light power set EG/Up/"));
        assertEquals(List.of("OG/Bad\\ \\(1\\)/", "OG/"), complete("list OG"));
    }

    private static List<String> complete(String line) {
        return new Trial()
                .run("complete", "bash", "thinknx --plant " + file() + " " + line).lines().stream()
                        .map(candidate -> candidate.split("\t", -1)[0])
                        .toList();
    }

    private static Trial.Result list(String word, String... options) {
        String[] words = new String[options.length + 4];
        System.arraycopy(new String[] {"--plant", file(), "list", word}, 0, words, 0, 4);
        System.arraycopy(options, 0, words, 4, options.length);
        return new Trial().run(words);
    }

    static String file() {
        try {
            return Path.of(PlantNamesTest.class.getResource("slashes.yaml").toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }
}
