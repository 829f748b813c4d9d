package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a good plant file becomes. */
class PlantLoaderTest {

    private final PlantFile plant = load(Villa.text());

    private static PlantFile load(String text) {
        PlantResult result = Villa.load(text);
        assertEquals(List.of(), result.problems());
        return result.plant().orElseThrow();
    }

    private Device device(String name) {
        return plant.devices().stream()
                .map(PlacedDevice::device)
                .filter(device -> device.name().text().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(List<Name> names) {
        return names.stream().map(Name::text).toList();
    }

    @Test
    void areasAreNestedAsInTheFile() {
        assertEquals("Villa Rosa", plant.name().text());
        List<Area> areas = plant.root().areas();
        assertEquals(
                List.of("Ground floor", "Außenbereich"),
                texts(areas.stream().map(Area::name).toList()));
        assertEquals("Living room", areas.get(0).areas().get(0).name().text());
    }

    @Test
    void devicesKnowTheirPlace() {
        PlacedDevice first = plant.devices().get(0);
        assertEquals(List.of(), first.areas());
        assertEquals("Evening", first.device().name().text());
        PlacedDevice second = plant.devices().get(1);
        assertEquals(List.of("Ground floor", "Living room"), second.areas());
        assertEquals(
                new Position("villa.yaml", 10, 11, "areas.Ground floor.areas.Living room.devices.Ceiling light"),
                second.device().name().position());
    }

    @Test
    void aDeviceHasAllControllersOfItsKindUnlessTheFileListsSome() {
        assertEquals(
                List.of("power", "power-level"), texts(device("Ceiling light").controllers()));
        assertEquals(List.of("power"), texts(device("Wall lamp").controllers()));
    }

    @Test
    void whatTheFileSaysOfADeviceIsKept() {
        assertEquals(
                List.of("evening", "for guests"), texts(device("Ceiling light").tags()));
        assertEquals(Direction.INVERTED, device("Terrace blind").direction());
        assertEquals(Direction.NORMAL, device("Heating").direction());
        assertEquals(Protection.PROTECTED, device("Gate").protection());
        assertEquals(Protection.NONE, device("Heating").protection());
        Limit limit = device("Heating").limits().get(0);
        assertEquals("setpoint", limit.controller().text());
        assertEquals(OptionalDouble.of(16), limit.min());
        assertEquals(OptionalDouble.of(26), limit.max());
        assertEquals(
                List.of("exports/villa-rosa.xml"),
                texts(plant.etsExports().stream().map(PlantExport::file).toList()));
    }

    @Test
    void aSimulationHasTimesAndSteps() {
        assertEquals(
                OptionalDouble.of(40),
                device("Terrace blind").simulation().orElseThrow().seconds());
        List<Simulation.Step> steps =
                device("Evening").simulation().orElseThrow().steps();
        assertEquals(
                List.of(0.0, 2.5), steps.stream().map(Simulation.Step::after).toList());
        assertEquals("power-level", steps.get(0).controller().text());
        assertEquals(30, steps.get(0).value());
    }

    @Test
    void areasAndDevicesMayHaveANameInCode() {
        Area outside = plant.root().areas().get(1);
        assertEquals(Optional.of("outside"), outside.as().map(Name::text));
        assertEquals(Optional.of("floor-heating"), device("Heating").as().map(Name::text));
        assertEquals(Optional.empty(), plant.root().areas().get(0).as());
        assertEquals(Optional.empty(), device("Gate").as());
        assertEquals(
                new Position("villa.yaml", 25, 9, "areas.Außenbereich.as"),
                outside.as().orElseThrow().position());
    }

    @Test
    void anAreaMayHaveTheNameInCodeOfAnother() {
        String text = "format: 1\nplant: P\nareas:\n  A: {as: a, areas: {B: {as: a}}}\n  C: {areas: {B: {}}}\n";
        assertEquals(2, load(text).root().areas().size());
    }

    @Test
    void groupsHaveATypeANameOrProtection() {
        List<GroupOverride> groups = plant.groups();
        assertEquals(
                List.of("1/0/7", "1/0/8", "0/2/2"),
                texts(groups.stream().map(GroupOverride::address).toList()));
        assertEquals(
                List.of(2055, 2056, 514),
                groups.stream().map(GroupOverride::raw).toList());
        assertEquals(Optional.of("1.008"), groups.get(0).type().map(Name::text));
        assertEquals(Optional.empty(), groups.get(0).as());
        assertEquals(Optional.of("garden-valve"), groups.get(1).as().map(Name::text));
        assertEquals(
                List.of(Protection.NONE, Protection.NONE, Protection.PROTECTED),
                groups.stream().map(GroupOverride::protection).toList());
        assertEquals(
                new Position("villa.yaml", 38, 19, "groups.1/0/8.type"),
                groups.get(1).type().orElseThrow().position());
    }

    @ParameterizedTest
    @CsvSource({
        "31/7/255, 65535",
        "31/2047, 65535",
        "65535, 65535",
        "0/0/1, 1",
        "0/1, 1",
        "1, 1",
        "1/0, 2048",
        "1/0/0, 2048",
        "0/1/0, 256",
        "0/256, 256"
    })
    void anAddressHasOneTwoOrThreeLevels(String address, int raw) {
        String text = "format: 1\nplant: P\ngroups: {" + address + ": {as: a}}\n";
        assertEquals(raw, load(text).groups().get(0).raw());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1", "DPT-1", "DPT 9", "1.008", "1.10", "DPT 9.001", "DPST-1-8", "DPST-1-001", "99999.99999"})
    void aTypeIsKeptAsItIsWritten(String type) {
        String text = "format: 1\nplant: P\ngroups: {1/0/7: {type: " + type + "}}\n";
        assertEquals(type, load(text).groups().get(0).type().map(Name::text).orElseThrow());
    }

    @Test
    void limitsMayBeAllThatTheApiTakes() {
        String text = """
                format: 1
                plant: P
                devices:
                  A: {kind: light, guid: A, limits: {power-level: {min: 0, max: 100}}}
                  B: {kind: analog-value, guid: B, limits: {value: {min: -1e300, max: 1e300}}}
                  C: {kind: button, guid: C, direction: normal}
                """;
        assertEquals(3, load(text).devices().size());
    }

    @Test
    void kindsCanBeGivenByName() {
        DeviceKinds kinds = new DeviceKinds(Map.of(
                "pump", List.of(new ControllerTraits("speed", Optional.of(NumberRange.of(0, 9)), false))));
        String text = "format: 1\nplant: P\ndevices: {Pump: {kind: pump, guid: p-1}}\n";
        PlantResult result = new PlantLoader(kinds).load(io.github.thinknxkit.spec.load.SpecSource.of("p.yaml", text));
        assertEquals(
                List.of("speed"),
                texts(result.plant().orElseThrow().root().devices().get(0).controllers()));
    }

    @Test
    void aPlantMayBeEmpty() {
        assertEquals(List.of(), load("format: 1\nplant: Empty\n").devices());
    }

    @Test
    void areasMayBeNestedDeeply() {
        StringBuilder text = new StringBuilder("format: 1\nplant: Tower\n");
        for (int i = 0; i < 90; i++) {
            text.append(" ".repeat(2 * i))
                    .append("areas:\n")
                    .append(" ".repeat(2 * i + 1))
                    .append("A")
                    .append(i)
                    .append(":\n");
        }
        text.append(" ".repeat(180)).append("devices: {Lamp: {kind: light, guid: L}}\n");
        assertEquals(90, load(text.toString()).devices().get(0).areas().size());
    }

    @Test
    void digestsTellTwoFilesApart() {
        assertEquals(64, plant.digest().length());
        assertEquals(plant.digest(), load(Villa.text()).digest());
        assertEquals(
                false, plant.digest().equals(load(Villa.text() + "# more\n").digest()));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void tenThousandDevicesAreLoaded() {
        StringBuilder text = new StringBuilder("format: 1\nplant: Hotel\nareas:\n");
        for (int floor = 0; floor < 100; floor++) {
            text.append("  Floor ").append(floor).append(":\n    devices:\n");
            for (int i = 0; i < 100; i++) {
                int number = floor * 100 + i;
                text.append("      Light ")
                        .append(i)
                        .append(": {kind: light, guid: L")
                        .append(number);
                text.append(
                        ", controllers: [power, power-level], tags: [hotel, floor], limits: {power-level: {max: 90}}}\n");
            }
        }
        assertEquals(10_000, load(text.toString()).devices().size());
    }

    @Test
    void aResultHoldsAPlantOrProblems() {
        assertThrows(IllegalArgumentException.class, () -> new PlantResult(Optional.empty(), List.of()));
    }

    /** The YAML engine reads in pieces of 1,025 characters, and used to fail where one ended inside of such a character. */
    @Test
    void charactersOfTwoUnitsMayStandAnywhere() {
        for (int before = 0; before < 1100; before++) {
            String text = "#" + "x".repeat(before) + "💡\nformat: 1\nplant: P💡\n";
            assertEquals("P💡", load(text).name().text());
        }
    }

    @Test
    void anExportMayHaveAnEncoding() {
        PlantFile named = load("""
                format: 1
                plant: Villa
                ets:
                  - villa.xml
                  - {file: alt.csv, encoding: Windows-1251}
                """);
        assertEquals(
                List.of("villa.xml Optional.empty", "alt.csv Optional[windows-1251]"),
                named.etsExports().stream()
                        .map(export -> export.file() + " " + export.encoding())
                        .toList());
    }

    @Test
    void anEncodingThatJavaDoesNotHaveIsAProblem() {
        Problem problem = Villa.load("format: 1\nplant: Villa\nets: [{file: a.csv, encoding: windows-1215}]\n")
                .problems()
                .get(0);
        assertEquals(ProblemCode.UNKNOWN_WORD, problem.code());
        assertEquals("villa.yaml:3:31", problem.position().toString());
        assertEquals(Optional.of("windows-1251"), problem.suggestion());
    }

    @Test
    void aPlantFileMayBeUtf16AsWindowsWritesIt() {
        byte[] bytes = "\uFEFFformat: 1\nplant: Großes Haus\n".getBytes(StandardCharsets.UTF_16LE);
        assertEquals(
                "Großes Haus", Villa.load(bytes).plant().orElseThrow().name().text());
    }
}
