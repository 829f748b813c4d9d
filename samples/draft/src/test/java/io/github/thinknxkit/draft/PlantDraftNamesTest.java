package io.github.thinknxkit.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.plant.Area;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of every sort come through as they are, distinct in the file and in code. */
class PlantDraftNamesTest {

    @TempDir
    private Path folder;

    /** Drafts devices of one area, with GUIDs in their order. */
    private DraftRun draft(String... names) {
        StringBuilder list = new StringBuilder("Room;Name;GUID\n");
        for (int i = 0; i < names.length; i++) {
            String quoted = "\"" + names[i].replace("\"", "\"\"") + "\"";
            list.append(String.format("Hall;%s;1IzPszHWAEvzxtXBMrk%03d%n", quoted, i));
        }
        Path file = Fixtures.write(folder.resolve("list.csv"), list.toString());
        DraftRun run = DraftRun.of("--devices", file);
        assertEquals(0, run.status(), run.err());
        return run;
    }

    private static List<Device> devices(DraftRun run) {
        PlantFile plant = Fixtures.plant(run.out());
        return plant.root().areas().get(0).devices();
    }

    private static List<String> shown(DraftRun run) {
        return devices(run).stream()
                .map(device ->
                        device.name() + device.as().map(as -> " as " + as).orElse(""))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- light",
                "? light",
                "light: left",
                "light #2",
                "# light",
                "'light'",
                "say \"light\"",
                "light \\ n",
                "{light}",
                "[light]",
                "light, left",
                "&light",
                "*light",
                "!light",
                "|light",
                ">light",
                "%light",
                "@light",
                "`light`",
                "light:",
                "light -",
                "~ light",
                "0x10 light",
                "12:30 light",
                "light…",
                "💡 light",
                "light 👨‍👩‍👧",
                "Light Nº 3 (½)",
                "=light",
                "light\u00A0left",
                "إضاءة light",
                "light & co; left",
                "light\ttab",
                "<<light"
            })
    void aNameOfAnySortIsKept(String name) {
        DraftRun run = draft(name);
        assertEquals(name.replace('\t', ' '), devices(run).get(0).name().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "null", "~", "7.62", "1e3", "0x1F", "2024-01-01", ".inf", "yes", "-", "?"})
    void whatYamlTakesForSomethingElseIsAName(String name) {
        DraftRun run = draft(name, "Other light");
        assertTrue(run.out().contains("\n      # \"" + name + "\": {"), run.out());
        String active = run.out().replaceAll("(?m)^( *)# (.*)kind: \"\\?\"", "$1$2kind: light");
        assertEquals(name, devices(new DraftRun(0, active, "")).get(0).name().text());
    }

    @Test
    void theOneNameThatNoPlantFileCanHoldIsLeftOutWithTheReason() {
        DraftRun run = draft("<<", "light");
        assertEquals(List.of("light"), shown(run));
        assertTrue(
                run.out().contains("# line 2, a plant file cannot hold this name: Hall; <<; 1IzPszHWAEvzxtXBMrk000\n"),
                run.out());
    }

    @Test
    void charactersThatHideAreLeftOut() {
        DraftRun run = draft("light\u202E tfel\u2066", "a\u0007light\u0085x", "b light\uFFFE\uFEFF");
        assertEquals(List.of("light tfel", "a light x", "b light"), shown(run));
    }

    @Test
    void aSecondDeviceOfANameGetsANumberAndAMark() {
        DraftRun run = draft("Lamp", "Lamp", "Lamp 2", "Lamp");
        assertEquals(List.of("Lamp", "Lamp 2", "Lamp 2 2", "Lamp 3"), shown(run));
        assertEquals(
                3,
                run.lines().stream()
                        .filter(line -> line.contains("is there already: which is which?"))
                        .count());
    }

    @Test
    void namesThatBecomeOneInCodeGetOneForCode() {
        DraftRun run = draft("Lamp left", "Lamp, left", "lampLeft", "Lampe à gauche", "Lampe a gauche");
        assertEquals(
                List.of(
                        "Lamp left",
                        "Lamp, left as lamp-left-2",
                        "lampLeft as lamp-left-3",
                        "Lampe à gauche",
                        "Lampe a gauche as lampe-a-gauche-2"),
                shown(run));
    }

    @Test
    void namesThatCodeCannotSpellGetOneForCode() {
        DraftRun run = draft("照明 light", "💡 lamp", "照明 lamp", "Lamp " + "very ".repeat(30) + "long");
        assertEquals(
                List.of(
                        "照明 light as light",
                        "💡 lamp",
                        "照明 lamp as light-2",
                        "Lamp " + "very ".repeat(30) + "long as lamp-very-very-very-very-very-very-very-very-very"),
                shown(run));
    }

    @Test
    void namesThatJavaOrAnAreaHasTakenStillStayApart() {
        DraftRun run = draft("Find light", "find: light", "Light", "3 lamps", "Device 3 lamps");
        assertEquals(
                List.of(
                        "Find light",
                        "find: light as find-light-2",
                        "Light",
                        "3 lamps",
                        "Device 3 lamps as device3-lamps-2"),
                shown(run));
    }

    @Test
    void areasAndDevicesOfOneNameStayApart() {
        String list = """
                Pool light;1IzPszHWAEvzxtXBMrk001
                Pool cover;1IzPszHWAEvzxtXBMrk002
                Szene Pool;1IzPszHWAEvzxtXBMrk003
                Szene;1IzPszHWAEvzxtXBMrk004
                Szene;1IzPszHWAEvzxtXBMrk005
                """;
        DraftRun run = DraftRun.of("--devices", Fixtures.write(folder.resolve("l.csv"), list));
        Area building = Fixtures.plant(run.out()).root();
        List<String> names = new ArrayList<>();
        building.areas().forEach(area -> names.add(area.name().text()));
        building.devices().forEach(device -> names.add(device.name().text()));
        assertEquals(List.of("Pool", "Szene", "Szene 2"), names);
    }

    @Test
    void areasThatDifferInCapitalsOnlyAreOne() {
        String list = """
                Room;Name;GUID
                Living room;Light;1IzPszHWAEvzxtXBMrk001
                LIVING-ROOM;Blind;1IzPszHWAEvzxtXBMrk002
                """;
        DraftRun run = DraftRun.of("--devices", Fixtures.write(folder.resolve("l.csv"), list));
        Area building = Fixtures.plant(run.out()).root();
        assertEquals(1, building.areas().size());
        assertEquals(2, building.areas().get(0).devices().size());
    }

    @Test
    void theOrderOfTheListIsKept() {
        DraftRun run = draft("Lamp z", "Blind a", "Lamp m", "Blind b");
        assertEquals(List.of("Lamp z", "Blind a", "Lamp m", "Blind b"), shown(run));
    }
}
