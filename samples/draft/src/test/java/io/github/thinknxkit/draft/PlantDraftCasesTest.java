package io.github.thinknxkit.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.plant.PlantFile;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drafts of real houses that went wrong once. */
class PlantDraftCasesTest {

    private static PlantFile draft(String devices, String export) {
        DraftRun run = DraftRun.of(
                "--devices", Fixtures.resource("cases/" + devices), "--ets", Fixtures.resource("cases/" + export));
        assertEquals(0, run.status(), run.err());
        return Fixtures.plant(run.out());
    }

    private static List<String> shown(PlantFile plant) {
        return plant.devices().stream()
                .map(placed -> String.join("/", placed.areas()) + "/"
                        + placed.device().name() + " " + placed.device().kind())
                .toList();
    }

    @Test
    void theRangeThatAllAddressesOfADeviceShareIsItsArea() {
        assertEquals(
                List.of(
                        "Galerie/L Galerie light",
                        "Kind (Anton)/L Kind A light",
                        "EG/HZ HWR thermostat",
                        "EG/HZ Wohnen thermostat"),
                shown(draft("area-splits-name-devices.csv", "area-splits-name.xml")));
    }

    @Test
    void nothingIsTakenAwayFromADeviceWhoseAddressesAreNotAllUnderstood() {
        PlantFile plant = draft("dim-names-lost-devices.csv", "dim-names-lost.xml");
        assertEquals(
                List.of(
                        "Deckenleuchte [power, power-level]",
                        "Rollladen [movement, position]",
                        "Deckenleuchte [power, power-level]",
                        "Rollladen [movement, position]"),
                plant.devices().stream()
                        .map(placed -> placed.device().name() + " "
                                + placed.device().controllers().stream()
                                        .map(Object::toString)
                                        .sorted()
                                        .toList())
                        .toList());
    }

    @Test
    void twoTemperaturesAreNoLight() {
        assertEquals(
                List.of("Unplaced/Living thermostat"),
                shown(draft("temperature-as-light-devices.csv", "temperature-as-light.csv")));
    }

    @Test
    void aListMayBeginWithExcelsSeparator(@TempDir Path folder) {
        Path list = Fixtures.write(
                folder.resolve("d.csv"), "sep=;\r\nName;GUID\r\nKüche Licht, oben;1IzPszHWAEh2wJq5ty4mYw\r\n");
        DraftRun run = DraftRun.of("--devices", list);
        assertEquals(0, run.status(), run.err());
        assertEquals(1, Fixtures.plant(run.out()).devices().size());
        assertTrue(!run.out().contains("not used"), run.out());
    }
}
