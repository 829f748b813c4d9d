package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.generated.Clients;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.internal.compiler.batch.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Builds that nothing can be generated in: one sentence says why, and what to do. */
@Timeout(120)
class BuildMisuseTest {

    private static final String ANNOTATION = "@io.github.thinknxkit.annotation.ThinknxApi";

    /** What a user writes against a client that is not there. */
    private static final String USER = "package use;\nimport vent.Aero;\nclass User { Aero aero; }\n";

    @TempDir
    Path folder;

    /** Whatever the project uses of what is not generated: hundreds of types that are missing would hide the cause. */
    @ParameterizedTest
    @ValueSource(strings = {"8", "11", "16"})
    void sourceLevelBelow17IsTheOnlyError(String level) {
        Compilation compilation = used().release(level).compile();
        assertEquals(
                "[API-SOURCE-LEVEL] generated code needs Java 17 or later, and this is compiled as Java " + level
                        + "; set the release of the compiler to 17, as by <maven.compiler.release>17 or --release 17.",
                compilation.message("API-SOURCE-LEVEL"));
        assertOnlyError(compilation);
    }

    /** Eclipse's compiler looks into methods all the same. */
    @ParameterizedTest
    @ValueSource(strings = {"11", "16"})
    void sourceLevelBelow17IsSaidOnceUnderEclipse(String level) {
        Compilation compilation = used().with(Compiler.ECJ).release(level).compile();
        assertTrue(compilation.message("API-SOURCE-LEVEL").contains("compiled as Java " + level + ";"));
        assertEquals(
                List.of(),
                compilation.messages().stream()
                        .filter(said -> said.contains("cannot be resolved"))
                        .toList());
    }

    @Test
    void missingRuntimeIsSaidOnceAndFirst() {
        Compilation compilation = together().options("-cp", folder.toString()).compile();
        String first = compilation.messages().get(0);
        assertTrue(first.contains("[API-RUNTIME-MISSING] thinknx-runtime is not on the class path"), first);
        assertTrue(first.contains("add the dependency io.github.thinknxkit:thinknx-runtime:" + Clients.VERSION), first);
        // Behind it, the compiler itself says that the annotations are unknown.
        assertEquals(
                1 + 2,
                compilation.messages().size(),
                () -> compilation.messages().toString());
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void missingRuntimeIsSaidAtTheAnnotationUnderEclipse() throws Exception {
        together();
        String said = eclipse(folder.toString());
        assertTrue(said.startsWith("ERROR: [API-RUNTIME-MISSING] thinknx-runtime is not on the class path"), said);
        assertEquals(2, said.split("API-RUNTIME-MISSING", -1).length - 1, said);
        assertTrue(!Files.exists(folder.resolve("target/classes/vent/Aero.java")));
    }

    @Test
    void moduleThatDoesNotReadTheRuntimeIsNamed() {
        Compilation compilation = together()
                .source("module-info.java", "module com.example.house {}\n")
                .options("--module-path", Project.runtimePath(), "-cp", folder.toString())
                .compile();
        String first = compilation.messages().get(0);
        assertTrue(first.contains("the module com.example.house does not read thinknx-runtime"), first);
        assertTrue(first.contains("'requires io.github.thinknxkit.runtime;'"), first);
    }

    @Test
    void projectWithoutAnnotationsNeedsNoRuntime() {
        new Project(folder)
                .source("plain/Plain.java", "package plain;\nclass Plain {}\n")
                .options("-Werror")
                .compile()
                .silent();
    }

    @ParameterizedTest
    @CsvSource({
        "public static final String VERSION = \"0.0.9\";, version 0.0.9",
        "public static final int OTHER = 1;, an older one"
    })
    void runtimeOfAnotherVersionIsTheOnlyError(String member, String version) {
        Project project = used().source(
                        "io/github/thinknxkit/generated/Clients.java",
                        "package io.github.thinknxkit.generated;\npublic class Clients { " + member + " }\n");
        Compilation compilation = project.compile();
        assertEquals(
                "[API-RUNTIME-VERSION] the processor is version " + Clients.VERSION
                        + ", and the thinknx-runtime that is compiled against is " + version
                        + "; give both the same version.",
                compilation.message("API-RUNTIME-VERSION"));
        assertOnlyError(compilation);
    }

    @Test
    void processorAndRuntimeHaveTheVersionOfTheBuild() throws Exception {
        assertEquals(Clients.VERSION, BuildCheck.VERSION);
        String pom = Files.readString(Path.of("pom.xml"));
        assertTrue(pom.contains("<version>" + Clients.VERSION + "</version>\n  </parent>"), pom.substring(0, 600));
    }

    @ParameterizedTest
    @ValueSource(strings = {"void x() {}", "int y = 1;", "Odd() {}"})
    void annotationOnMemberIsLeftToTheCompiler(String member) {
        for (Compiler compiler : Compiler.values()) {
            Compilation compilation = new Project(folder)
                    .source(
                            "odd/Odd.java",
                            "package odd;\nclass Odd {\n    " + ANNOTATION + "\n    " + member + "\n}\n")
                    .with(compiler)
                    .compile();
            assertEquals(3, compilation.errors().get(0).getLineNumber());
            assertOnly(compilation);
        }
    }

    @Test
    void annotationOnModuleIsLeftToTheCompiler() {
        Compilation compilation = new Project(folder)
                .source("module-info.java", ANNOTATION + "\nmodule odd { requires io.github.thinknxkit.runtime; }\n")
                .options("--module-path", Project.runtimePath())
                .compile();
        assertOnly(compilation);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void valueThatDoesNotCompileIsLeftToTheCompiler(Compiler compiler) {
        Compilation compilation = new Project(folder)
                .source("odd/Odd.java", "package odd;\n" + ANNOTATION + "(spec = Missing.NAME)\ninterface Odd {}\n")
                .with(compiler)
                .compile();
        assertTrue(
                !compilation.success() && compilation.messages().stream().noneMatch(said -> said.contains("[")),
                () -> compilation.messages().toString());
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void packageOfClientThatIsNotThereIsNamed() {
        Compilation compilation = new Project(folder)
                .plant("towers", "(value = \"station.yaml\", client = \"no.such\")")
                .resource("station.yaml", Specs.station())
                .compile();
        assertEquals(
                "[PLANT-CLIENT] there is no package no.such; name the package of a client for the plant to stand on.",
                compilation.message("PLANT-CLIENT"));
        assertOnly(compilation);
    }

    /** Its own messages go to the console before those of processors. */
    @Test
    void causeComesFirstUnderEclipsesBatchCompiler() throws Exception {
        new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")")
                .source("use/User.java", USER)
                .resource("aero.yaml", Specs.ventilation("type: celsius, req", "type: celsus, req"));
        String said = eclipse(System.getProperty("java.class.path"));
        int cause = said.indexOf("[SPEC-UNKNOWN-TYPE] " + folder.resolve("target/classes/aero.yaml") + ":");
        int effect = said.indexOf("vent.Aero cannot be resolved");
        assertTrue(cause >= 0 && effect > cause, said);
    }

    private String eclipse(String classPath) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "--release",
                "17",
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                ApiProcessor.class.getName() + "," + PlantProcessor.class.getName(),
                "-cp",
                folder.resolve("target/classes") + File.pathSeparator + classPath,
                "-d",
                folder.resolve("target/classes").toString()));
        Project.sources(folder.resolve("src/main/java")).forEach(source -> command.add(source.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(100, TimeUnit.SECONDS));
        return said;
    }

    /** A project that uses what is generated, by imports, in signatures and in methods. */
    private Project used() {
        return together().source("use/User.java", USER).source("vent/Tower.java", """
                        package vent;
                        abstract class Tower implements HasFan {
                            Plant7Towers plant;
                            abstract UnitState state(Stage stage);
                            void close(Aero aero) { aero.unit("1").fan(); aero.close(); }
                        }
                        """);
    }

    private Project together() {
        return new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"station.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .resource("station.yaml", Specs.station());
    }

    private static void assertOnlyError(Compilation compilation) {
        assertEquals(
                1, compilation.errors().size(), () -> compilation.messages().toString());
    }

    private static void assertOnly(Compilation compilation) {
        assertOnlyError(compilation);
        assertEquals(Map.of(), compilation.sources());
    }
}
