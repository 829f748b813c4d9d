package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar, alone on the processor path of a compiler in a process of its own. */
@Timeout(120)
class ShadedJarIT {

    private static final Path JAR = Path.of(System.getProperty("processor.jar"));

    @TempDir
    Path folder;

    @Test
    void jarAloneGeneratesBundledAndOwnSpecs() throws Exception {
        Project project = new Project(folder)
                .annotated("home", "")
                .annotated("vent", "(spec = \"aero.yaml\")")
                .file("src/main/resources/aero.yaml", Specs.ventilation());
        assertEquals("", compile(0));
        assertTrue(Files.exists(project.root().resolve("target/classes/home/Thinknx.class")));
        assertTrue(Files.exists(project.root().resolve("target/classes/vent/Aero.class")));
    }

    @Test
    void jarAloneGeneratesPlants() throws Exception {
        Project project = new Project(folder)
                .annotated("home", "", "(\"villa.yaml\")")
                .annotated("vent", "(spec = \"aero.yaml\")")
                .plant("towers", "(value = \"plants/station.yaml\", client = \"vent\")")
                .file("src/main/resources/villa.yaml", Specs.villa())
                .file("src/main/resources/aero.yaml", Specs.ventilation())
                .file("src/main/resources/plants/station.yaml", Specs.station())
                .source("home/VillaStory.java", Specs.read("/stories/VillaStory.java"));
        assertEquals("", compile(0));
        assertTrue(Files.exists(project.root().resolve("target/classes/home/VillaRosa.class")));
        assertTrue(Files.exists(project.root().resolve("target/classes/towers/Plant7Towers.class")));
    }

    @Test
    void jarAloneReportsProblemsOfPlants() throws Exception {
        new Project(folder)
                .annotated("home", "", "(\"villa.yaml\")")
                .file("src/main/resources/villa.yaml", Specs.villa("  Garden:\n    as: outside", "  ground floor!:"));
        String said = compile(1);
        assertTrue(
                said.contains("[PLANT-NAME-CLASH] ") && said.contains("villa.yaml:20:3 (areas.ground floor!): "), said);
    }

    @Test
    void jarAloneReportsProblems() throws Exception {
        new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")")
                .file("src/main/resources/aero.yaml", Specs.ventilation("format: 1", "format: [1"));
        String said = compile(1);
        assertTrue(said.contains("[SPEC-SYNTAX] ") && said.contains("aero.yaml:"), said);
    }

    /** Compiles the project in a process of its own, and returns what the compiler said. */
    private String compile(int expected) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                // For a compiler that lives for seconds, as in the parent's POM.
                "-J-XX:TieredStopAtLevel=1",
                "-J-XX:+UseSerialGC",
                "-Xlint:all,-processing",
                "-Werror",
                "--processor-path",
                JAR.toString(),
                "-cp",
                Project.runtimePath(),
                "-d",
                folder.resolve("target/classes").toString()));
        Project.sources(folder.resolve("src/main/java")).forEach(source -> command.add(source.toString()));
        Process javac = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(javac.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(javac.waitFor(100, TimeUnit.SECONDS));
        assertEquals(expected, javac.exitValue(), said);
        return said;
    }

    @Test
    void jarBringsNothingThatOthersCouldMeet() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            List<String> foreign = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> !name.endsWith("/"))
                    .filter(name -> !name.startsWith("io/github/thinknxkit/processor/"))
                    .sorted()
                    .toList();
            assertEquals(
                    List.of(
                            "META-INF/LICENSE",
                            "META-INF/MANIFEST.MF",
                            "META-INF/NOTICE",
                            "META-INF/gradle/incremental.annotation.processors",
                            "META-INF/services/javax.annotation.processing.Processor"),
                    foreign);
            assertEquals(
                    List.of(
                            "io.github.thinknxkit.processor.ApiProcessor,isolating",
                            "io.github.thinknxkit.processor.PlantProcessor,isolating"),
                    read(jar, foreign.get(3)).lines().toList());
            assertEquals(
                    List.of(
                            "io.github.thinknxkit.processor.ApiProcessor",
                            "io.github.thinknxkit.processor.PlantProcessor"),
                    read(jar, foreign.get(4)).lines().toList());
        }
    }

    @Test
    void artifactBringsNoDependenciesAlong() throws IOException {
        String pom = Files.readString(Path.of("dependency-reduced-pom.xml"));
        for (String dependency : pom.split("<dependency>", -1)) {
            boolean passedOn = !dependency.contains("<scope>test</scope>")
                    && !dependency.contains("<scope>provided</scope>")
                    && !dependency.contains("<optional>true</optional>");
            assertTrue(dependency.contains("<project") || !passedOn, dependency);
        }
    }

    private static String read(JarFile jar, String name) throws IOException {
        try (var in = jar.getInputStream(jar.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).trim();
        }
    }
}
