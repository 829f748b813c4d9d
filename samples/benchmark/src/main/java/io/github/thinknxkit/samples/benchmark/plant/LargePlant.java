package io.github.thinknxkit.samples.benchmark.plant;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Writes a plant file of many lights, a hundred in each room, and compiles what is generated from it. */
public final class LargePlant implements AutoCloseable {

    /** How many lights the plant has that results are published of. */
    public static final int LIGHTS = 10_000;

    private static final int LIGHTS_PER_ROOM = 100;

    private static final String ANNOTATED = """
            @ThinknxPlant(value = "large/plant.yaml", client = "io.github.thinknxkit.client")
            package large;

            import io.github.thinknxkit.annotation.ThinknxPlant;
            """;

    private static final String PROBE = """
            package large;

            import io.github.thinknxkit.client.Thinknx;
            import io.github.thinknxkit.plant.PlantArea;
            import io.github.thinknxkit.plant.PlantDevice;
            import io.github.thinknxkit.samples.benchmark.plant.PlantProbe;

            public final class Probe implements PlantProbe {
                public PlantArea open(Thinknx home) {
                    return LargeHouse.over(home);
                }

                public PlantDevice lookUp(PlantArea plant) {
                    return ((LargeHouse) plant).room0().light7();
                }
            }
            """;

    private final Path folder;

    private LargePlant(Path folder) {
        this.folder = folder;
    }

    /**
     * Compiles a plant in a folder of its own, which is deleted when it is closed.
     *
     * @param lights how many lights it has
     */
    public static LargePlant compile(int lights) throws IOException {
        LargePlant plant = new LargePlant(Files.createTempDirectory("large-plant"));
        plant.compileSources(lights);
        return plant;
    }

    private void compileSources(int lights) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("large"));
        Files.writeString(sources.resolve("plant.yaml"), yaml(lights));
        Files.writeString(sources.resolve("package-info.java"), ANNOTATED);
        Files.writeString(sources.resolve("Probe.java"), PROBE);
        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            JavaCompiler.CompilationTask task = compiler.getTask(
                    complaints,
                    files,
                    null,
                    List.of("-d", folder.toString(), "-Athinknx.specPath=" + folder, "-Xlint:none"),
                    null,
                    files.getJavaFileObjects(sources.resolve("package-info.java"), sources.resolve("Probe.java")));
            task.setProcessors(processors());
            if (!task.call()) {
                throw new IllegalStateException("the plant does not compile: " + complaints);
            }
        }
    }

    /** {@return where it was compiled} */
    public Path folder() {
        return folder;
    }

    @Override
    public void close() throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.walk(folder)) {
            files = found.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }

    private static String yaml(int lights) {
        StringBuilder yaml = new StringBuilder("format: 1\nplant: Large house\nareas:\n");
        for (int i = 0; i < lights; i++) {
            if (i % LIGHTS_PER_ROOM == 0) {
                yaml.append("  Room ").append(i / LIGHTS_PER_ROOM).append(":\n    devices:\n");
            }
            yaml.append("      Light ")
                    .append(i % LIGHTS_PER_ROOM)
                    .append(": {kind: light, guid: ")
                    .append(guid(i))
                    .append("}\n");
        }
        return yaml.toString();
    }

    /** Returns the GUID of a light. */
    public static String guid(int light) {
        return String.format(Locale.ROOT, "1IzPszHWAEvzxtX%08d", light);
    }

    private static List<Processor> processors() {
        return ServiceLoader.load(Processor.class).stream()
                .map(ServiceLoader.Provider::get)
                .toList();
    }

    /** Loads a plant from the folder in which it was compiled. Its classes are needed for long, so their loader stays open. */
    public static PlantProbe load(Path folder) throws MalformedURLException {
        URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, LargePlant.class.getClassLoader());
        try {
            return (PlantProbe) loader.loadClass("large.Probe").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("it was compiled", e);
        }
    }
}
