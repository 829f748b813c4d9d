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
import io.github.thinknxkit.processor.harness.Towers;
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
import org.junit.jupiter.params.provider.EnumSource;

/** The client of a plant may be in its package, in another, and compiled before. */
class PlantClientTest {

    private static final String APP = """
            package towers;

            /** A story over the towers. */
            public interface App {
                /**
                 * Tells what a request looks like.
                 *
                 * @param caller takes the calls
                 * @return its text
                 */
                static String story(io.github.thinknxkit.caller.Caller caller) {
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
        Compilation compilation = Towers.apart(folder)
                .source("towers/App.java", APP)
                .with(compiler)
                .compile()
                .succeeded();
        assertStory(compilation.loader());
    }

    @Test
    void severalPlantsShareOneClient() {
        Map<String, String> sources = Towers.apart(folder)
                .plant("houses", "(value = \"houses.yaml\", client = \"vent\")")
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
        Map<String, String> together =
                Towers.apart(folder.resolve("one")).compile().succeeded().sources();
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

    private static void assertStory(URLClassLoader loader) throws Exception {
        try (Stories stories = new Stories(loader, "towers.App")) {
            assertEquals("unit/run?unit=B-2%2Fx&run=true", stories.tell("story", new FakeCaller()));
        }
    }

    private Project client(String name) {
        return Towers.client(folder.resolve(name));
    }

    private Project building(String name) {
        return client(name).source("vent/Building.java", PLANT_TYPE).resource("station.yaml", Specs.station());
    }

    private Project towers(String name) {
        return Towers.alone(folder.resolve(name)).source("towers/App.java", APP);
    }
}
