package io.github.thinknxkit.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.Trial;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code thinknx plant compare}: what it finds, what it says that means, and how it ends. */
class PlantCompareTest {

    private static final String HEADER = "\"Group name\";\"Address\";\"Description\";\"DatapointType\"\n";

    @TempDir
    private Path folder;

    private static Trial.Result villa(Object... options) {
        List<Object> words = new ArrayList<>(List.of("plant", "compare"));
        words.addAll(List.of(options));
        words.addAll(List.of(PlantTexts.VILLA_PLANT, PlantTexts.VILLA_NEWER));
        return PlantRun.of(words.toArray());
    }

    private static String row(String name, String address, String types) {
        return "\"" + name + "\";\"" + address + "\";\"\";\"" + types + "\"\n";
    }

    /** Compares two exports, each a row in a line, with what the plant file says besides. */
    private Trial.Result compare(String before, String now, String plant, Object... options) {
        PlantTexts.write(folder.resolve("old.csv"), HEADER + before);
        Path newer = PlantTexts.write(folder.resolve("new.csv"), HEADER + now);
        String text = "format: 1\nplant: Test\nets: [old.csv]\n" + plant;
        Path file = PlantTexts.write(folder.resolve("my house.yaml"), text);
        List<Object> words = new ArrayList<>(List.of("plant", "compare", file, newer));
        words.addAll(List.of(options));
        Trial.Result run = PlantRun.of(words.toArray());
        assertEquals(0, run.status(), run.err());
        return run;
    }

    private static Map<String, Long> counts(Trial.Result run) {
        return run.lines().stream()
                .map(Json::object)
                .collect(Collectors.groupingBy(
                        json -> json.get("difference").toString(), TreeMap::new, Collectors.counting()));
    }

    /** All consequences of the differences of an address. */
    private static List<String> consequences(Trial.Result run, String address) {
        return run.lines().stream()
                .filter(line -> line.startsWith("{"))
                .map(Json::object)
                .filter(json -> json.get("address").equals(address))
                .flatMap(json -> ((List<?>) json.get("consequences")).stream())
                .map(Object::toString)
                .toList();
    }

    @Test
    void theVillasNewerExportHasTheKnownDifferences() {
        assertEquals(
                Map.of("added", 7L, "removed", 5L, "moved", 1L, "renamed", 6L, "retyped", 7L), counts(villa("--json")));
        assertEquals(
                Map.of("added", 7L, "removed", 5L, "moved", 1L, "renamed", 6L, "retyped", 7L, "redescribed", 4L),
                counts(villa("--json", "--all")));
    }

    @Test
    void theTableEndsWithTheCounts() {
        List<String> lines = villa().lines();
        assertEquals(
                "7 added, 5 removed, 1 moved, 6 renamed, 7 retyped; 12 with an effect on code or the plant file (!);"
                        + " 300 addresses before, 302 now",
                lines.get(lines.size() - 1));
        int moved = lines.indexOf("moved       4/3/6     \"Umidità bagno ospiti\", 9.007 -> 5/0/9");
        assertEquals(
                "                      ! villa.groups().ventilation().fans().umiditaBagnoOspiti() is"
                        + " villa.groups().weather().measuredValues().umiditaBagnoOspiti() now",
                lines.get(moved + 1));
    }

    @Test
    void whatTheVillasPlantFileSaysIsHeldAgainstTheNewerExport() {
        Trial.Result run = villa("--json");
        String place = PlantTexts.VILLA_PLANT + ":269:3";
        assertEquals(
                List.of(
                        "villa.groups().garden().irrigazione().valvola3Rose() is gone",
                        "the override of 8/1/3 in groups (" + place + ") points nowhere now"),
                consequences(run, "8/1/3"));
        assertEquals(
                List.of("the override of 0/0/2 in groups (" + PlantTexts.VILLA_PLANT
                        + ":255:3) is no longer needed: the export says 1.008"),
                consequences(run, "0/0/2"));
        assertEquals(
                List.of("villa.groups().blinds().slatAngle().terraceBlind() changes its type from 5.003 (DPT_Angle)"
                        + " to 5.001 (DPT_Scaling)"),
                consequences(run, "2/3/1"));
    }

    @Test
    void devicesThatBearTheOldNameAreNamed() {
        Map<String, Object> renamed = villa("--json").lines().stream()
                .map(Json::object)
                .filter(json -> json.get("address").equals("1/0/25"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of("New / Switch"), renamed.get("devices"));
        assertEquals("New switch", renamed.get("was"));
        assertEquals("Laundry ceiling light", renamed.get("is"));
        assertTrue(villa().out().contains("- devices that bear the old name: New / Switch\n"));
    }

    @Test
    void aJsonObjectHasTheDocumentedMembers() {
        String line = villa("--json").lines().stream()
                .filter(it -> it.contains("\"4/3/6\""))
                .findFirst()
                .orElseThrow();
        Map<String, Object> expected = new HashMap<>();
        expected.put("difference", "moved");
        expected.put("address", "4/3/6");
        expected.put("to", "5/0/9");
        expected.put("name", "Umidità bagno ospiti");
        expected.put("ranges", List.of("Ventilation", "Fans"));
        expected.put("is", "9.007");
        expected.put("breaks", true);
        expected.put(
                "consequences",
                List.of("villa.groups().ventilation().fans().umiditaBagnoOspiti() is"
                        + " villa.groups().weather().measuredValues().umiditaBagnoOspiti() now"));
        assertEquals(expected, Json.object(line));
    }

    @Test
    void jsonIsUtf8WhateverTheTerminalIs() {
        Trial.Result run = PlantRun.in(
                StandardCharsets.US_ASCII,
                "plant",
                "compare",
                "--json",
                PlantTexts.VILLA_PLANT,
                PlantTexts.VILLA_NEWER);
        assertTrue(run.out().contains("Umidità bagno ospiti"), run.out());
    }

    @ParameterizedTest
    @CsvSource({"false, false, 0", "true, false, 0", "false, true, 0", "true, true, 1"})
    void onlyWhoAsksGetsAStatusOfDifferences(boolean different, boolean asked, int status) {
        Path export = different ? PlantTexts.VILLA_NEWER : PlantTexts.VILLA_EXPORT;
        List<Object> words = new ArrayList<>(List.of("plant", "compare", PlantTexts.VILLA_PLANT, export));
        words.addAll(asked ? List.of("--exit-code") : List.of());
        assertEquals(status, PlantRun.of(words.toArray()).status());
    }

    @Test
    void withoutDifferencesItSaysSoAndJsonSaysNothing() {
        Object[] words = {"plant", "compare", PlantTexts.VILLA_PLANT, PlantTexts.VILLA_EXPORT};
        assertEquals(
                "no differences; 300 addresses before, 300 now\n",
                PlantRun.of(words).out());
        Object[] json = {"plant", "compare", "--json", PlantTexts.VILLA_PLANT, PlantTexts.VILLA_EXPORT};
        assertEquals("", PlantRun.of(json).out());
    }

    @Test
    void aRangeThatIsRenamedIsToldOfOnceInTheTableAndForEachAddressInJson() {
        String before =
                "\"Light\";\"1/-/-\";\"\";\"\"\n\"A\";\"1/0/1\";\"\";\"1.001\"\n\"B\";\"1/0/2\";\"\";\"1.001\"\n";
        String now = before.replace("Light", "Licht");
        assertEquals(
                List.of(
                        "regrouped   1/0/1     \"A\": \"Light\" -> \"Licht\"",
                        "                      ! myHouse.groups().light().a() is myHouse.groups().licht().a() now",
                        "                      - and 1 more in the same way, up to 1/0/2",
                        "2 regrouped; 2 with an effect on code or the plant file (!); 2 addresses before, 2 now"),
                compare(before, now, "").lines());
        assertEquals(2, compare(before, now, "", "--json").lines().size());
    }

    @Test
    void anAddressWhoseNameIsSharedNowIsSpeltInAnotherWay() {
        String before = row("Res.", "1/0/1", "1.001");
        Trial.Result run = compare(before, before + row("Res.", "1/0/2", "1.001"), "", "--json");
        assertEquals(Map.of("respelt", 1L, "added", 1L), counts(run));
        assertEquals(List.of("myHouse.groups().res() is myHouse.groups().res_1_0_1() now"), consequences(run, "1/0/1"));
    }

    @Test
    void aNameInThePlantFileKeepsTheNameInCode() {
        Trial.Result run = compare(
                row("A", "1/0/1", "1.001"),
                row("B", "1/0/1", "1.001"),
                "groups: {1/0/1: {as: garden-valve}}\n",
                "--json");
        assertEquals(List.of("myHouse.groups().gardenValve() stays as it is"), consequences(run, "1/0/1"));
        assertTrue(run.out().contains("\"breaks\":false"), run.out());
        assertTrue(run.out().contains("my house.yaml:4:10\""), run.out());
    }

    @Test
    void whatWasProtectedIsNotWithoutAWord() {
        String gate = row("Gate", "1/0/1", "1.010") + row("Other", "1/0/2", "1.001");
        String moved = row("Gate", "1/0/9", "1.010") + row("Other", "1/0/2", "1.001");
        String plant = "groups:\n  1/0/1: {protected: true}\n";
        Path file = folder.resolve("my house.yaml");
        String place =
                "the override of 1/0/1 in groups (" + file + ":5:3) points nowhere now, and it protected the address";
        assertEquals(
                List.of(
                        "myHouse.groups().gate() sends to 1/0/9 when it is compiled again",
                        place + "; write 1/0/9 instead, else that is not protected"),
                consequences(compare(gate, moved, plant, "--json"), "1/0/1"));
        String gone = row("Other", "1/0/2", "1.001");
        assertEquals(
                List.of("myHouse.groups().gate() is gone", place),
                consequences(compare(gate, gone, plant, "--json"), "1/0/1"));
    }

    @Test
    void whatDoesNotMatterForTheValuesSaysSo() {
        Trial.Result run = compare(
                row("A", "1/0/1", "7.001")
                        + row("B", "1/0/2", "9.007")
                        + row("C", "1/0/3", "")
                        + row("D", "1/0/4", "1.001")
                        + row("E", "1/0/5", "5.001"),
                row("A", "1/0/1", "8.001")
                        + row("B", "1/0/2", "9")
                        + row("C", "1/0/3", "1.001")
                        + row("D", "1/0/4", "")
                        + row("E", "1/0/5", "5.001 5.001"),
                "",
                "--json");
        assertEquals(Map.of("retyped", 4L), counts(run));
        assertTrue(consequences(run, "1/0/1").get(0).startsWith("still nobody can send to it: "));
        assertEquals(List.of("myHouse.groups().c() is new, of type 1.001 (DPT_Switch)"), consequences(run, "1/0/3"));
        assertEquals(
                List.of(
                        "myHouse.groups().d() is gone: it has no datapoint type; give it one in ETS or in the plant file"),
                consequences(run, "1/0/4"));
    }

    @Test
    void aTypeInThePlantFileThatTheExportContradictsStillHolds() {
        Trial.Result run = compare(
                row("A", "1/0/1", ""),
                row("A", "1/0/1", "5.001"),
                "groups: {1/0/1: {type: 1.008, as: blind}}\n",
                "--json");
        String place = folder.resolve("my house.yaml") + ":4:10";
        assertEquals(
                List.of("the type in the override of 1/0/1 in groups (" + place
                        + ") still holds: code takes 1.008 (DPT_UpDown), the export says 5.001"),
                consequences(run, "1/0/1"));
    }

    @Test
    void addressesOfOneNameAreNotTakenForMoved() {
        Trial.Result run = compare(
                row("Res.", "1/0/1", "") + row("Res.", "1/0/2", "") + row("A", "1/0/3", ""),
                row("Res.", "1/0/8", "") + row("Res.", "1/0/9", "") + row("A", "1/0/3", ""),
                "",
                "--json");
        assertEquals(Map.of("added", 2L, "removed", 2L), counts(run));
    }

    @Test
    void hostileNamesStayInTheirLines() {
        Trial.Result run = compare(
                row("a\u001b[31m\u202E", "1/0/1", "1.001"), row("b\u0085\u2028\"\"\\", "1/0/1", "1.001"), "", "--json");
        assertEquals("b  \"\\", Json.object(run.out().strip()).get("is"));
        assertFalse(run.out().contains("\u001b"), run.out());
        assertEquals(1, run.lines().size());
    }

    @Test
    void fewerExportsThanThePlantFileNamesAreWarnedOf() {
        PlantTexts.write(folder.resolve("a.csv"), HEADER + row("A", "1/0/1", "1.001"));
        Path second = PlantTexts.write(folder.resolve("b.csv"), HEADER + row("B", "1/0/2", "1.001"));
        Path plant = PlantTexts.write(folder.resolve("p.yaml"), "format: 1\nplant: P\nets: [a.csv, b.csv]\n");
        Trial.Result run = PlantRun.of("plant", "compare", plant, second);
        assertEquals(
                "warning: the plant file names 2 exports and 1 takes their place: what is only in the others counts as"
                        + " removed\n",
                run.err());
        assertTrue(run.out().startsWith("removed     1/0/1     \"A\", 1.001\n"), run.out());
    }

    @Test
    void filesThatCannotBeUsedAreRefused() {
        Path none = folder.resolve("none.yaml");
        assertEquals(
                "thinknx: the file " + none + " cannot be read: there is none\n",
                PlantRun.of("plant", "compare", none, PlantTexts.VILLA_NEWER).err());

        Path bare = PlantTexts.write(folder.resolve("bare.yaml"), "format: 1\nplant: P\n");
        assertEquals(
                "thinknx: " + bare + " names no exports under 'ets', so that there is nothing to compare with\n",
                PlantRun.of("plant", "compare", bare, PlantTexts.VILLA_NEWER).err());

        Path near = folder.resolve("bar.yaml");
        assertEquals(
                "thinknx: the file " + near + " cannot be read: there is none. Did you mean 'bare.yaml'?\n",
                PlantRun.of("plant", "compare", near, PlantTexts.VILLA_NEWER).err());

        Path lost = PlantTexts.write(folder.resolve("lost.yaml"), "format: 1\nplant: P\nets: [lost.xml]\n");
        assertEquals(
                "thinknx: the file " + folder.resolve("lost.xml") + " cannot be read: there is none\n",
                PlantRun.of("plant", "compare", lost, PlantTexts.VILLA_NEWER).err());

        Path wrong = PlantTexts.write(folder.resolve("wrong.yaml"), "format: 1\nplant: P\nkeys: []\n");
        Trial.Result run = PlantRun.of("plant", "compare", wrong, PlantTexts.VILLA_NEWER);
        assertEquals(2, run.status());
        assertTrue(run.err().startsWith("thinknx: " + wrong + " has a problem: [SPEC-UNKNOWN-KEY] " + wrong + ":3:1"));
    }

    @Test
    void newerExportsThatContradictEachOtherAreRefused() {
        Path one = PlantTexts.write(folder.resolve("1.csv"), HEADER + row("A", "1/0/1", "1.001"));
        Path two = PlantTexts.write(folder.resolve("2.csv"), HEADER + row("B", "1/0/1", "1.001"));
        Trial.Result run = PlantRun.of("plant", "compare", PlantTexts.VILLA_PLANT, one, two);
        assertEquals(2, run.status());
        assertTrue(run.err().contains("[ETS-CONTRADICTION] " + two + ":2:2"), run.err());
    }

    @Test
    void anOverrideThatPointedNowhereBeforeIsNoNews() {
        String same = row("A", "1/0/1", "1.001");
        assertEquals(
                "no differences; 1 addresses before, 1 now\n",
                compare(same, same, "groups: {1/0/2: {type: 1.008}}\n").out());
    }
}
