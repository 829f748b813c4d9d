package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.plant.BlindDirection;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.plant.PlantFileException;
import io.github.thinknxkit.simulator.plant.PlantReader;
import io.github.thinknxkit.simulator.plant.Step;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.plant.ControllerTraits;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PlantFileTest {

    private static final String VILLA = """
            format: 1
            plant: Villa Rosa
            areas:
              Salon:
                devices:
                  Lamp: {kind: light, guid: L, controllers: [power], protected: true}
                  Blind: {kind: blind, guid: B, direction: inverted, simulation: {seconds: 40.5}}
                  Heating: {kind: thermostat, guid: T, as: heating, limits: {setpoint: {max: 26}}}
                  Cooling: {kind: hvac, guid: H}
            groups:
              1/0/7: {type: 1.008, as: blind}
            devices:
              Evening:
                kind: scene
                guid: S
                simulation: {steps: [{after: 2, device: T, controller: temp-mode, value: 2}]}
            """;

    private static Plant read(String text) throws PlantFileException {
        return new PlantReader().read(SpecSource.of("villa.yaml", text));
    }

    private static PlantDevice device(Plant plant, String guid) {
        return plant.devices().stream()
                .filter(it -> it.guid().equals(guid))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void devicesAreWhatTheFileSays() throws Exception {
        Plant plant = read(VILLA);
        assertEquals("Villa Rosa", plant.name());
        PlantDevice lamp = device(plant, "L");
        assertEquals(List.of("Salon"), lamp.area());
        assertEquals(Set.of(Controller.POWER), lamp.controllers());
        assertEquals(BlindDirection.INVERTED, device(plant, "B").direction());
        assertEquals(Duration.ofMillis(40_500), device(plant, "B").runTime());
        assertEquals(DeviceKind.HVAC.controllers(), device(plant, "H").controllers());
        assertEquals(
                List.of(Step.of(Duration.ofSeconds(2), "T", Controller.MODALITY, 2)),
                device(plant, "S").steps());
    }

    @Test
    void problemsAreReportedWithTheirPlaces() {
        PlantFileException failure =
                assertThrows(PlantFileException.class, () -> read(VILLA.replace("kind: light", "kind: lihgt")));
        assertTrue(failure.getMessage().startsWith("[PLANT-UNKNOWN-KIND] villa.yaml:6:20 "), failure.getMessage());
    }

    @Test
    void limitsAreHeldAgainstTheDocument() {
        PlantFileException failure =
                assertThrows(PlantFileException.class, () -> read(VILLA.replace("setpoint:", "chrono:")));
        assertTrue(failure.getMessage().startsWith("[PLANT-NO-NUMBER] villa.yaml:8:66 "), failure.getMessage());
    }

    @Test
    void stepsThatNobodyCanPlayAreRefusedAtTheirPlace() {
        assertStepRefused(VILLA.replace("controller: temp-mode", "controller: actual-temperature"), 16, 60);
        assertStepRefused(VILLA.replace("value: 2}", "value: 101}"), 16, 60);
        assertStepRefused(VILLA.replace("kind: scene", "kind: hvac"), 13, 3);
    }

    private static void assertStepRefused(String text, int line, int column) {
        PlantFileException failure = assertThrows(PlantFileException.class, () -> read(text));
        Problem problem = failure.problems().get(0);
        assertEquals("PLANT-STEP", problem.code().code());
        assertEquals("villa.yaml:" + line + ":" + column, problem.position().toString());
        assertEquals(1, failure.problems().size());
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        Path file = folder.resolve("none.yaml");
        IOException failure = assertThrows(IOException.class, () -> new PlantReader().read(file));
        assertEquals("there is no plant file " + file, failure.getMessage());
    }

    @Test
    void theNearestFileIsProposed(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("villa.yaml"), "");
        Path file = folder.resolve("vila.yaml");
        IOException failure = assertThrows(IOException.class, () -> new PlantReader().read(file));
        assertEquals("there is no plant file " + file + ". Did you mean 'villa.yaml'?", failure.getMessage());
    }

    @Test
    void theDemoPlantHasEveryKind() {
        Set<DeviceKind> kinds =
                DemoPlant.create().devices().stream().map(PlantDevice::kind).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(DeviceKind.class), kinds);
    }

    /** The simulator types the names by hand; a plant file must mean the same to it and to the compiler. */
    @Test
    void theNamesAreThoseOfTheSpec() throws Exception {
        ApiSpec api = new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow();
        DeviceKinds kinds = DeviceKinds.of(api);
        StringBuilder all = new StringBuilder("format: 1\nplant: All\ndevices:\n");
        for (Map.Entry<String, List<ControllerTraits>> kind :
                kinds.controllers().entrySet()) {
            all.append("  ").append(kind.getKey()).append(": {kind: ").append(kind.getKey());
            all.append(", guid: ")
                    .append(kind.getKey())
                    .append(", controllers: ")
                    .append(kind.getValue().stream().map(ControllerTraits::name).toList())
                    .append("}\n");
        }
        SpecSource file = SpecSource.of("all.yaml", all.toString());
        assertEquals(List.of(), new PlantLoader(kinds).load(file).problems());
        List<PlantDevice> devices = new PlantReader().read(file).devices();
        assertEquals(DeviceKind.values().length, devices.size());
        devices.forEach(device -> assertEquals(device.kind().controllers(), device.controllers()));
    }

    @Test
    void theCommandLineTakesAPlantAndASpeed(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("villa.yaml"), VILLA);
        String[] arguments = {
            "--port", "0", "--cloud-port", "0", "--web-port", "0", "--plant", file.toString(), "--speed", "60"
        };
        Launch launch = new Launch(Options.parse(arguments), Map.of());
        try (Simulator simulator = launch.start(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()))) {
            assertEquals("Villa Rosa", simulator.plant().name());
        }
        assertThrows(IllegalArgumentException.class, () -> Options.parse("--speed", "0"));
        assertThrows(IllegalArgumentException.class, () -> Options.parse("--speed", "fast"));
        assertThrows(IllegalArgumentException.class, () -> Options.parse("--plant"));
    }

    @Test
    void tenThousandDevicesAreServed() throws Exception {
        StringBuilder text = new StringBuilder("format: 1\nplant: Hotel\nareas:\n");
        for (int floor = 0; floor < 100; floor++) {
            text.append("  Floor ").append(floor).append(":\n    devices:\n");
            for (int i = 0; i < 100; i++) {
                text.append("      Light ")
                        .append(i)
                        .append(": {kind: light, guid: L")
                        .append(floor * 100 + i)
                        .append("}\n");
            }
        }
        try (Simulator simulator = Simulator.builder()
                .user("service", "secret")
                .plant(read(text.toString()))
                .start()) {
            assertEquals(10_000, simulator.plant().devices().size());
            assertEquals(10_000, simulator.device("L9999").communicationObject());
        }
    }
}
