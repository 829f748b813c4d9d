package io.github.thinknxkit.processor.plant;

import static io.github.thinknxkit.processor.harness.PlantProblems.ANNOTATION;
import static io.github.thinknxkit.processor.harness.PlantProblems.assertOnlyClient;
import static io.github.thinknxkit.processor.harness.PlantProblems.messageAtValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Towers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A client that a plant cannot stand on is told once; then nothing is generated for the plant. */
class PlantClientProblemsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void packageWithoutClientIsReported(Compiler compiler) {
        Compilation compilation = new Project(folder)
                .plant("towers", "(\"station.yaml\")")
                .resource("station.yaml", Specs.station())
                .with(compiler)
                .compile();
        String message = messageAtValue(compilation, "PLANT-CLIENT", 2, compiler);
        assertTrue(
                message.contains(
                        "the package towers has no client for the plant to stand on; annotate it with @ThinknxApi,"
                                + " or name the package of one by client = \"...\"."),
                message);
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void packageWithoutClientIsReportedWithThoseThatHaveOne() {
        Compilation compilation = Towers.client(folder)
                .plant("towers", "(value = \"station.yaml\", client = \"vents\")")
                .resource("station.yaml", Specs.station())
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("PLANT-CLIENT");
        assertEquals((ANNOTATION + "(value = \"station.yaml\", client = ").length() + 1, error.getColumnNumber());
        assertTrue(
                error.getMessage(null).contains("there is no package vents; name the package of a client"),
                error.getMessage(null));
        assertTrue(error.getMessage(null).endsWith(" to stand on, such as vent."), error.getMessage(null));
        assertOnlyClient(compilation);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void clientThatWasNeverGeneratedIsReported(Compiler compiler) {
        Compilation client = Towers.client(folder.resolve("client"))
                .withoutProcessor()
                .compile()
                .succeeded();
        Compilation compilation =
                Towers.alone(folder.resolve("towers")).on(client).with(compiler).compile();
        String message = compilation.message("PLANT-CLIENT");
        assertTrue(message.contains("the package vent asks for a client but has no type Aero; compile it"), message);
        assertEquals(Map.of(), compilation.sources());
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void clientOfAnotherVersionOfItsSpecIsReported(Compiler compiler) {
        Compilation client = Towers.client(folder.resolve("client")).compile().succeeded();
        Towers.client(folder.resolve("client")).resource("aero.yaml", Specs.ventilation() + "# changed\n");
        Compilation compilation =
                Towers.alone(folder.resolve("towers")).on(client).with(compiler).compile();
        String message = compilation.message("PLANT-CLIENT-STALE");
        assertTrue(message.contains("the client in vent was generated from another version of its spec"), message);
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void specOfCompiledClientThatIsNotThereIsReported() throws IOException {
        Compilation client = Towers.client(folder.resolve("client")).compile().succeeded();
        Files.delete(folder.resolve("client/target/classes/aero.yaml"));
        Compilation compilation =
                Towers.alone(folder.resolve("towers")).on(client).compile();
        String message = compilation.message("API-SPEC-NOT-FOUND");
        assertTrue(message.contains("there is no aero.yaml among the project's resources."), message);
        assertEquals(1, compilation.errors().size());
    }

    @Test
    void brokenSpecOfCompiledClientIsReported() {
        Compilation client = Towers.client(folder.resolve("client")).compile().succeeded();
        Towers.client(folder.resolve("client"))
                .resource("aero.yaml", Specs.ventilation("type: celsius, req", "type: cel, req"));
        Compilation compilation =
                Towers.alone(folder.resolve("towers")).on(client).compile();
        assertTrue(compilation.message("SPEC-UNKNOWN-TYPE").contains("aero.yaml:"));
        assertEquals(1, compilation.errors().size());
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void brokenSpecOfClientIsReportedOnce(Compiler compiler) {
        Compilation compilation = Towers.together(folder, Specs.station())
                .resource("aero.yaml", Specs.ventilation("type: celsius, req", "type: cel, req"))
                .with(compiler)
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("SPEC-UNKNOWN-TYPE");
        if (compiler == Compiler.JAVAC) {
            assertEquals(2, error.getLineNumber());
        }
        assertEquals(
                1, compilation.errors().size(), () -> compilation.messages().toString());
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void clientThatCannotBeGeneratedIsReportedOnce() {
        Compilation compilation = Towers.apart(folder)
                .resource("aero.yaml", Specs.ventilation("      limit: {type", "      Limit: {as: with-for, type"))
                .compile();
        compilation.error("API-NAME-CLASH");
        assertEquals(
                1, compilation.errors().size(), () -> compilation.messages().toString());
    }
}
