package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.File;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Code that runs beside another version of its files than it was generated from: it tells, in named modules, too. */
@Timeout(120)
class StaleCodeTest {

    private static final String SPEC = "vent/aero.yaml";
    private static final String PLANT = "buildings/station.yaml";

    @TempDir
    Path folder;

    private final Logger logger = Logger.getLogger("io.github.thinknxkit");
    private final Queue<String> warnings = new ConcurrentLinkedQueue<>();
    private final Handler handler = new Handler() {

        @Override
        public void publish(LogRecord entry) {
            // Those of other tests' code are of other packages.
            if (entry.getMessage().startsWith("vent.")) {
                warnings.add(entry.getLevel() + " " + entry.getMessage());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        logger.addHandler(handler);
    }

    @AfterEach
    void listenNoMore() {
        logger.removeHandler(handler);
    }

    /** No other module sees what is in the folders of its packages; one with a plant file only is such a package, too. */
    @Test
    void namedModuleFindsItsFiles() throws Exception {
        Compilation house = house("").module("vent").compile().succeeded();

        ClassLoader loader = module(house);
        assertEquals(List.of("current", "current"), freshness(loader));
        edit(SPEC, Specs.ventilation());
        edit(PLANT, Specs.station());
        assertEquals(List.of("stale: rebuild", "stale: rebuild"), freshness(loader));
    }

    @Test
    void codeWarnsWhenItIsFirstUsed() throws Exception {
        Compilation house = house(", warnIfStale = true").compile().succeeded();
        try (URLClassLoader current = house.loader()) {
            assertEquals(List.of("current", "current"), freshness(current));
        }
        assertEquals(List.of(), List.copyOf(warnings));

        edit(SPEC, Specs.ventilation());
        edit(PLANT, Specs.station());
        try (URLClassLoader stale = house.loader()) {
            freshness(stale);
            freshness(stale);
        }
        assertEquals(
                List.of(
                        "WARNING vent.Aero is stale: it was generated from another aero.yaml than the one on the class path;"
                                + " rebuild, for example with mvn clean package",
                        "WARNING vent.Plant7Towers is stale: it was generated from another buildings/station.yaml than the"
                                + " one on the class path; rebuild, for example with mvn clean package"),
                List.copyOf(warnings));
    }

    @Test
    void codeThatIsNotAskedToDoesNotWarn() throws Exception {
        Compilation house = house("").compile().succeeded();
        edit(SPEC, Specs.ventilation());
        edit(PLANT, Specs.station());
        try (URLClassLoader stale = house.loader()) {
            assertEquals(List.of("stale: rebuild", "stale: rebuild"), freshness(stale));
        }
        assertEquals(List.of(), List.copyOf(warnings));
    }

    private Project house(String warn) {
        return new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\"" + warn + ")", "(value = \"" + PLANT + "\"" + warn + ")")
                .resource(SPEC, Specs.ventilation())
                .resource(PLANT, Specs.station());
    }

    private void edit(String file, String text) {
        new Project(folder).resource(file, text + "# edited\n");
    }

    /** Returns what the client and the plant say. */
    private static List<String> freshness(ClassLoader loader) throws Exception {
        return List.of(freshness(loader, "vent.Aero"), freshness(loader, "vent.Plant7Towers"));
    }

    private static String freshness(ClassLoader loader, String type) throws Exception {
        return loader.loadClass(type).getMethod("freshness").invoke(null).toString();
    }

    /** Loads the compiled module and the runtime, as modules, too, in a layer of their own. */
    private static ClassLoader module(Compilation house) {
        Path[] path = Stream.concat(
                        Stream.of(house.classes().toString()),
                        Stream.of(Project.runtimePath().split(File.pathSeparator, -1)))
                .map(Path::of)
                .toArray(Path[]::new);
        ModuleLayer boot = ModuleLayer.boot();
        Configuration modules =
                boot.configuration().resolve(ModuleFinder.of(path), ModuleFinder.of(), Set.of("some.home"));
        return boot.defineModulesWithOneLoader(modules, ClassLoader.getPlatformClassLoader())
                .findLoader("some.home");
    }
}
