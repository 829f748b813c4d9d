package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.PlantProcessor;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.FakeCaller;
import io.github.thinknxkit.processor.harness.FilerEnvironment;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Stories;
import java.io.File;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.lang.model.element.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is generated for a plant compiles without a word, wherever its client is. */
class PlantCodeTest {

    private static final String APP = """
            package towers;

            /** A story over the towers. */
            public final class App {
                private App() {}

                /**
                 * Tells what a request looks like.
                 *
                 * @param caller takes the calls
                 * @return its text
                 */
                public static String story(io.github.thinknxkit.spi.Caller caller) {
                    Plant7Towers towers = Plant7Towers.over(vent.Aero.over(caller));
                    return towers.area1Og().serverRoom().unlock().fan().run(true).wireForm();
                }
            }
            """;

    private static final String API_TYPE = """
            package vent;
            @io.github.thinknxkit.annotation.ThinknxApi(spec = "aero.yaml")
            interface Client {}
            """;

    private static final String PLANT_TYPE = """
            package vent;
            @io.github.thinknxkit.annotation.ThinknxPlant("station.yaml")
            interface Building {}
            """;

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
        Map<String, String> sources =
                station(folder).strict().compile().silent().sources();
        assertTrue(
                sources.get("vent/LockedUnit.java").contains("    String unit();"),
                sources.get("vent/LockedUnit.java"));
    }

    @Test
    void deviceWithoutControllersIsOnlyFound() {
        Map<String, String> sources = station(folder)
                .resource(
                        "station.yaml",
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

    /** Compilers offer processors no files of the module path, so that the option has to name the spec's folder. */
    @Test
    void plantStandsOnClientOfAnotherModule() {
        Compilation client = client("client")
                .source("module-info.java", """
                        /** A client. */
                        module some.vent {
                            requires transitive io.github.thinknxkit.runtime;

                            exports vent;
                        }
                        """)
                .options("--module-path", Project.runtimePath())
                .compile()
                .succeeded();
        towers("towers")
                .source("module-info.java", """
                        /** Towers. */
                        module some.towers {
                            requires transitive some.vent;

                            exports towers;
                        }
                        """)
                .strict()
                .options("-Athinknx.specPath=" + client.classes())
                .options("--module-path", client.classes() + File.pathSeparator + Project.runtimePath())
                .compile()
                .silent();
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void plantStandsOnClientOfAnotherPackage(Compiler compiler) throws Exception {
        Compilation compilation = client("one")
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station())
                .source("towers/App.java", APP)
                .with(compiler)
                .compile()
                .succeeded();
        assertStory(compilation.loader());
    }

    @Test
    void severalPlantsShareOneClient() {
        Map<String, String> sources = client("one")
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .plant("houses", "(value = \"houses.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station())
                .resource("houses.yaml", Specs.station("7 towers", "Houses"))
                .strict()
                .compile()
                .silent()
                .sources();
        assertTrue(sources.keySet().containsAll(List.of("towers/PlantUnit.java", "houses/PlantUnit.java")));
        assertTrue(sources.get("houses/Houses.java").contains("import vent.Aero;"), sources.get("houses/Houses.java"));
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void plantStandsOnClientThatWasCompiledBefore(Compiler compiler) throws Exception {
        Compilation client = client("client").compile().succeeded();
        Compilation plant = towers("towers").on(client).with(compiler).compile().succeeded();
        assertEquals(
                0,
                plant.sources().keySet().stream()
                        .filter(name -> name.startsWith("vent/"))
                        .count());
        assertStory(plant.loader(client));
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void plantStandsOnClientOfAnnotatedTypeThatWasCompiledBefore(Compiler compiler) throws Exception {
        Compilation client = new Project(folder.resolve("client"))
                .source("vent/Client.java", API_TYPE)
                .resource("aero.yaml", Specs.ventilation())
                .compile()
                .succeeded();
        Compilation plant = towers("towers").on(client).with(compiler).compile().succeeded();
        assertStory(plant.loader(client));
    }

    @Test
    void plantOverCompiledClientIsTheSameToTheByte() {
        Compilation client = client("client").compile().succeeded();
        Map<String, String> together = client("one")
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station())
                .compile()
                .succeeded()
                .sources();
        together.keySet().removeIf(name -> name.startsWith("vent/"));
        Project alone = towers("towers").on(client).strict();
        assertEquals(together, alone.compile().silent().sources());
    }

    /** As build tools do that compile only what has changed: the client of the package is from the run before. */
    @Test
    void plantAloneIsCompiledAgain() {
        Compilation client = client("one").compile().succeeded();
        Map<String, String> expected = building("all").compile().succeeded().sources();
        Project again = building("again").on(client);
        Path plant = again.root().resolve("src/main/java/vent/Building.java");
        Map<String, String> sources = again.compile(List.of(plant)).succeeded().sources();
        sources.forEach((name, source) -> assertEquals(expected.get(name), source));
        assertTrue(sources.containsKey("vent/Plant7Towers.java"));
        assertFalse(sources.containsKey("vent/Aero.java"));
    }

    /** Gradle compiles incrementally only if each file comes from one element. */
    @Test
    void everyFileComesFromTheAnnotatedElement() {
        Map<String, List<Element>> origins = new TreeMap<>();
        Compilation client = client("client").compile().succeeded();
        towers("towers")
                .on(client)
                .processor(FilerEnvironment.noting(new PlantProcessor(), origins))
                .compile()
                .succeeded();
        assertTrue(origins.containsKey("towers.Plant7Towers"));
        origins.forEach((name, elements) -> assertEquals("[towers]", elements.toString(), name));
    }

    @Test
    void annotatedTypeGeneratesIntoItsPackage() {
        Compilation compilation = building("one").compile().succeeded();
        assertTrue(compilation.sources().containsKey("vent/Plant7Towers.java"));
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
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"" + name + "\")")
                .resource("aero.yaml", Specs.ventilation())
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
        Map<String, String> sources = station(folder).compile().succeeded().sources();
        long ofPlant = sources.values().stream()
                .filter(source -> source.contains("@NullMarked\n@Generated(spec = \"station.yaml\", digest = \""))
                .count();
        long ofClient = sources.values().stream()
                .filter(source -> source.contains("@NullMarked\n@Generated(spec = \"aero.yaml\", digest = \""))
                .count();
        assertEquals(sources.size(), ofPlant + ofClient);
        assertEquals(6, ofPlant, sources.keySet().toString());
    }

    /** Words that generated code uses for itself may be what an API calls its things. */
    @ParameterizedTest
    @ValueSource(strings = {"home", "info", "readings", "unlock", "plain", "sent", "request"})
    void wordsOfGeneratedCodeMayBeTheApis(String word) {
        String spec = Specs.ventilation("  fan:\n    title", "  " + word + ":\n    title")
                .replace("fan: {run", word + ": {" + word + "")
                .replace("      run: {description", "      " + word + ": {description")
                .replace("unit: {type: unit-id, device", "unit: {as: " + word + ", type: unit-id, device")
                .replace("run: {as: running,", "run: {as: " + word + "-2,");
        new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"station.yaml\")")
                .resource("aero.yaml", spec)
                .resource("station.yaml", Specs.station())
                .strict()
                .compile()
                .silent();
    }

    private void assertStory(URLClassLoader loader) throws Exception {
        try (Stories stories = new Stories(loader, "towers.App")) {
            assertEquals("unit/run?unit=B-2%2Fx&run=true", stories.tell("story", new FakeCaller()));
        }
    }

    private static Project villa(Path root) {
        return new Project(root).annotated("home", "", "(\"villa.yaml\")").resource("villa.yaml", Specs.villa());
    }

    private static Project station(Path root) {
        return new Project(root)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"station.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .resource("station.yaml", Specs.station());
    }

    private Project client(String name) {
        return new Project(folder.resolve(name))
                .annotated("vent", "(spec = \"aero.yaml\")")
                .resource("aero.yaml", Specs.ventilation());
    }

    private Project building(String name) {
        return client(name).source("vent/Building.java", PLANT_TYPE).resource("station.yaml", Specs.station());
    }

    private Project towers(String name) {
        return new Project(folder.resolve(name))
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .resource("station.yaml", Specs.station())
                .source("towers/App.java", APP);
    }
}
