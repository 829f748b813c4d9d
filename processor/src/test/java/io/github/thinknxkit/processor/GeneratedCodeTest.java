package io.github.thinknxkit.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** What is generated compiles without a word, wherever it is used. */
class GeneratedCodeTest {

    private static final String PUMP = """
            format: 1
            api:
              name: pump
              title: Pump
              description: A pump.
              source: {title: Pump manual}
            server:
              base-path: rest
              port: 8088
              errors: {field: fault}
            types:
              count: {kind: whole, description: How many.}
            answers:
              string: {description: A state., fields: {default: {type: count, description: Default.}}}
            operations:
              pump/read:
                {title: Read, section: Pump, description: Reads the pump., effect: read, answer: string}
            controllers:
              record: {title: Records, description: Records., actions: {get-class: {description: Gets the class.}}}
            services:
              object: {title: Objects, description: Objects., controller: record, actions: {get-class: pump/read}}
            """;

    @TempDir
    Path folder;

    @Test
    void bundledSpecCompilesWithoutWarnings() {
        Compilation compilation =
                new Project(folder).annotated("home", "").strict().compile().silent();
        assertTrue(compilation.sources().containsKey("home/Thinknx.java"));
    }

    @Test
    void anotherSpecCompilesWithoutWarnings() {
        ventilation().strict().compile().silent();
    }

    @Test
    void specOfServicesAloneShowsOneOfTheirCalls() {
        Map<String, String> sources = new Project(folder)
                .annotated("pump", "(spec = \"pump.yaml\")")
                .resource("pump.yaml", PUMP)
                .strict()
                .compile()
                .silent()
                .sources();
        String entry = sources.get("pump/Pump.java");
        assertTrue(entry.contains("client.object().getClassAction().send();"), entry);
    }

    @Test
    void sentenceOfOperationIsNotSaidTwice() {
        String controller = new Project(folder)
                .annotated("home", "")
                .compile()
                .succeeded()
                .sources()
                .get("home/PositionController.java");
        assertTrue(controller.contains("     * Sets the height or position of a blind or curtain.\n"), controller);
        assertFalse(controller.contains("Sets the height or position.\n"), controller);
    }

    @Test
    void compilersGenerateTheSameReadableSources() {
        Map<String, String> expected = new Project(folder.resolve("first"))
                .annotated("home", "")
                .compile()
                .succeeded()
                .readable()
                .sources();
        for (Compiler compiler : Compiler.values()) {
            Project again = new Project(folder.resolve(compiler.name())).annotated("home", "");
            assertEquals(expected, again.with(compiler).compile().succeeded().sources());
        }
    }

    @Test
    void compilesInNamedModuleWithOnlyTheRuntime() {
        new Project(folder)
                .annotated("home", "")
                .module("home")
                .strict()
                .compile()
                .silent();
    }

    @Test
    void annotatedTypeGeneratesIntoItsPackage() {
        Compilation compilation = new Project(folder)
                .source(
                        "home/App.java",
                        "package home;\n@io.github.thinknxkit.annotation.ThinknxApi\ninterface App {}\n")
                .compile()
                .succeeded();
        assertTrue(compilation.sources().containsKey("home/Thinknx.java"));
    }

    @Test
    void severalPackagesOfOneCompilationGetClientsOfTheirOwn() {
        Compilation compilation = ventilation()
                .annotated("home", "")
                .annotated("office", "")
                .strict()
                .compile()
                .silent();
        Map<String, String> sources = compilation.sources();
        assertTrue(sources.keySet().containsAll(List.of("vent/Aero.java", "home/Thinknx.java", "office/Thinknx.java")));
    }

    /** Not on JDK 17, whose javac fails on the new source of any record that it finds a class file of. */
    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void classesOfAnEarlierBuildAreReplaced() {
        Project project = ventilation();
        Map<String, String> first = project.compile().succeeded().sources();
        assertEquals(first, project.compile().succeeded().sources());
    }

    @Test
    void everyTypeIsMarked() {
        Map<String, String> sources = ventilation().compile().succeeded().sources();
        sources.forEach((name, source) -> {
            assertTrue(source.contains("@NullMarked\n@Generated(spec = \"aero.yaml\", digest = \""), name);
        });
    }

    private Project ventilation() {
        return new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")")
                .resource("aero.yaml", Specs.ventilation());
    }
}
