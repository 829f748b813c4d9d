package io.github.thinknxkit.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.plant.PlantFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is in a list and in an export: the draft loads, says each device once, and comes in time. */
@Tag("once")
class PlantDraftHostileTest {

    private static final List<String> PIECES = List.of(
            "light",
            "Licht",
            "Rollo",
            "heating",
            "Szene",
            "Bad",
            "Küche",
            "Living room",
            "EG",
            "1.",
            "#",
            ": ",
            " #x",
            "- ",
            "'",
            "\"",
            "\"\"",
            "{",
            "}",
            "[",
            "]",
            ",",
            "&a",
            "*a",
            "!!str",
            "|",
            ">",
            "%",
            "@",
            "`",
            "\\",
            "\\u202e",
            "\t",
            "💡",
            "照明",
            "\u202E",
            "\u2028",
            "\u0000".replace("\u0000", "\u0001"),
            "é",
            "e\u0301",
            "ß",
            "½",
            "-",
            "--",
            "---",
            "...",
            "~",
            "null",
            "true",
            "kind",
            "guid",
            "as",
            "devices",
            "areas",
            "password",
            "..",
            "/",
            "//a@b",
            "?user=x",
            "  ",
            "_",
            "0x1");

    private static final String GUIDS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"1, ;", "2, ;", "3, ','", "4, ','", "5, '\t'", "6, ;", "7, ;", "8, ','"})
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void randomListsAndExports(long seed, String separator) {
        Random random = new Random(seed);
        for (int round = 0; round < 15; round++) {
            Path list = Fixtures.write(folder.resolve("list.csv"), list(random, separator));
            Path export = Fixtures.write(folder.resolve("export.csv"), export(random));
            DraftRun run = DraftRun.of("--devices", list, "--ets", export, "--name", "Hostile");
            assertEquals(0, run.status(), run.err());
            check(run.out(), Fixtures.text(list));
        }
    }

    /** Each GUID of the list stands in the draft, as a device or in a comment; with all marks taken away it still loads. */
    private static void check(String draft, String list) {
        PlantFile plant = Fixtures.plant(draft);
        assertEquals(
                plant.devices().size(),
                plant.devices().stream()
                        .map(placed -> placed.device().guid().text())
                        .distinct()
                        .count());
        for (String line : list.split("\n", -1)) {
            String guid = line.replaceAll("^.*?([A-Za-z0-9+/_-]{22})$", "$1");
            assertTrue(guid.length() != 22 || draft.contains(guid), () -> guid + "\n" + draft);
        }
        Fixtures.plant(draft.replace("\n# groups:", "\ngroups:")
                .replaceAll("(?m)^ {2}# ([0-9/]+: \\{type: [0-9.]+})$", "  $1"));
    }

    private static String list(Random random, String separator) {
        StringBuilder list = new StringBuilder(random.nextBoolean() ? "" : "Name" + separator + "GUID\n");
        int lines = random.nextInt(40);
        for (int i = 0; i < lines; i++) {
            String name = random.nextInt(4) == 0 ? quoted(name(random)) : name(random);
            list.append(name)
                    .append(random.nextInt(20) == 0 ? " " : separator)
                    .append(guid(random))
                    .append('\n');
        }
        return list.toString();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        int pieces = random.nextInt(6);
        for (int i = 0; i < pieces; i++) {
            name.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextBoolean() ? " " : "");
        }
        return name.toString();
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }

    private static String guid(Random random) {
        StringBuilder guid = new StringBuilder();
        for (int i = 0; i < 22; i++) {
            guid.append(GUIDS.charAt(random.nextInt(GUIDS.length())));
        }
        return guid.toString();
    }

    private static String export(Random random) {
        String[] types = {
            "", "DPST-1-1", "DPT-1", "DPST-1-8", "DPST-3-7", "DPST-5-1", "DPST-9-1", "DPST-1-1 DPST-5-1", "DPST-20-102"
        };
        StringBuilder export =
                new StringBuilder("\"Group name\";\"Address\";\"DatapointType\"\n\"x\";\"31/7/255\";\"\"\n");
        for (int middle = 0; middle < 3; middle++) {
            export.append(String.format(Locale.ROOT, "%s;\"1/%d/-\";\"\"%n", quoted(name(random)), middle));
            for (int sub = 1; sub < 1 + random.nextInt(20); sub++) {
                String type = types[random.nextInt(types.length)];
                export.append(
                        String.format(Locale.ROOT, "%s;\"1/%d/%d\";\"%s\"%n", quoted(name(random)), middle, sub, type));
            }
        }
        return export.toString();
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aListAndAnExportOfTheSameWordOnlyTakeSeconds() {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < 19_999; i++) {
            list.append(String.format(Locale.ROOT, "light light;%022d%n", i));
        }
        StringBuilder export = new StringBuilder("\"Group name\";\"Address\";\"DatapointType\"\n");
        for (int raw = 1; raw < 20_000; raw++) {
            export.append("\"light\";\"").append(raw).append("\";\"DPST-1-1\"\n");
        }
        DraftRun run = DraftRun.of(
                "--devices",
                Fixtures.write(folder.resolve("list.csv"), list.toString()),
                "--ets",
                Fixtures.write(folder.resolve("export.csv"), export.toString()));
        assertEquals(0, run.status(), run.err());
        assertEquals(19_999, Fixtures.plant(run.out()).devices().size());
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void oneLineOfNothingButSeparatorsAndOneOfNothingButLettersTakeSeconds() {
        String list = ";".repeat(1 << 18) + "\n" + "aB".repeat(1 << 17) + "\n" + "\"".repeat(1 << 18) + "\nLamp;"
                + "1".repeat(22);
        DraftRun run = DraftRun.of("--devices", Fixtures.write(folder.resolve("l.csv"), list));
        assertEquals(0, run.status(), run.err());
        assertEquals(1, Fixtures.plant(run.out()).devices().size());
    }
}
