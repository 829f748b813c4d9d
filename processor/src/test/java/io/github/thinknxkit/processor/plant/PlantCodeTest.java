package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Towers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is generated for a plant compiles without a word, and is fit to be read. */
class PlantCodeTest {

    @TempDir
    Path folder;

    @Test
    void villaCompilesWithoutWarnings() {
        Map<String, String> sources = villa(folder).strict().compile().silent().sources();
        assertTrue(sources.keySet()
                .containsAll(List.of(
                        "home/VillaRosa.java",
                        "home/GroundFloorLivingRoomArea.java",
                        "home/PlantLight.java",
                        "home/PowerOnlyLight.java",
                        "home/MovementAndPositionOnlyBlind.java",
                        "home/LockedThermostat.java",
                        "home/RuledPositionController.java")));
    }

    @Test
    void plantOfAnotherApiCompilesWithoutWarnings() {
        Map<String, String> sources = Towers.together(folder, Specs.station())
                .strict()
                .compile()
                .silent()
                .sources();
        assertTrue(
                sources.get("vent/LockedUnit.java").contains("    String unit();"),
                sources.get("vent/LockedUnit.java"));
    }

    @Test
    void deviceWithoutControllersIsOnlyFound() {
        Map<String, String> sources = Towers.together(
                        folder,
                        Specs.station("tags: [public]", "controllers: []")
                                .replace("protected: true", "controllers: [], protected: true"))
                .strict()
                .compile()
                .silent()
                .sources();
        assertTrue(sources.get("vent/BareUnit.java").contains("interface BareUnit extends PlantDevice {"));
        assertTrue(sources.get("vent/LockedBareUnit.java").contains("    BareUnit unlock();"));
    }

    @Test
    void compilersGenerateTheSameReadableSources() {
        Map<String, String> expected =
                villa(folder.resolve("first")).compile().succeeded().readable().sources();
        for (Compiler compiler : Compiler.values()) {
            Project again = villa(folder.resolve(compiler.name())).with(compiler);
            assertEquals(expected, again.compile().succeeded().sources());
        }
    }

    @Test
    void compilesInNamedModuleWithOnlyTheRuntime() {
        villa(folder).module("home").strict().compile().silent();
    }

    @ParameterizedTest
    @CsvSource({
        "station.yaml, target/classes/station.yaml",
        "plants/north/station.yaml, src/main/resources/plants/north/station.yaml",
        "station.yaml, src/main/java/vent/station.yaml",
        "north/station.yaml, src/main/java/vent/north/station.yaml",
        "station.yaml, plants/station.yaml"
    })
    void plantFileIsFound(String name, String file) {
        Compilation compilation = Towers.client(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"" + name + "\")")
                .file(file, Specs.station())
                .file("plants/read.me", "")
                .options("-Athinknx.specPath=" + folder.resolve("plants"))
                .compile()
                .succeeded();
        String plant = compilation.sources().get("vent/Plant7Towers.java");
        assertTrue(plant.contains(".and(\"" + name + "\","), plant);
    }

    @Test
    void everyTypeIsMarkedWithTheFileThatItIsMadeOf() {
        Map<String, String> sources =
                Towers.together(folder, Specs.station()).compile().succeeded().sources();
        long ofPlant = sources.values().stream()
                .filter(source -> source.contains("@NullMarked\n@Generated(spec = \"station.yaml\", digest = \""))
                .count();
        long ofClient = sources.values().stream()
                .filter(source -> source.contains("@NullMarked\n@Generated(spec = \"aero.yaml\", digest = \""))
                .count();
        assertEquals(sources.size(), ofPlant + ofClient);
        assertEquals(6, ofPlant, sources.keySet().toString());
    }

    private static Project villa(Path root) {
        return new Project(root).annotated("home", "", "(\"villa.yaml\")").resource("villa.yaml", Specs.villa());
    }
}
