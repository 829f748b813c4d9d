package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.junit.jupiter.params.provider.EnumSource;

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

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void bothCompilersGenerateTheSame(Compiler compiler) {
        Map<String, String> expected =
                villa(folder.resolve("javac")).compile().succeeded().sources();
        Compilation actual =
                villa(folder.resolve("other")).with(compiler).compile().succeeded();
        assertEquals(expected, actual.sources());
    }

    @Test
    void compilesInNamedModuleWithOnlyTheRuntime() {
        villa(folder)
                .source("module-info.java", """
                        /** A home. */
                        module some.home {
                            requires transitive io.github.thinknxkit.runtime;

                            exports home;
                        }
                        """)
                .strict()
                .options("--module-path", Project.runtimePath())
                .compile()
                .silent();
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
        assertTrue(plant.contains("Freshness.of(Plant7Towers.class, \"" + name + "\","), plant);
    }

    @Test
    void sourcesAreReadable() {
        villa(folder).compile().succeeded().sources().forEach((name, source) -> {
            assertTrue(source.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)), name);
            assertTrue(source.lines().noneMatch(line -> line.length() > 120), name + source);
            assertTrue(source.lines().noneMatch(line -> line.endsWith(" ")), name);
            assertFalse(name.contains("$") || name.contains("__"), name);
        });
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
