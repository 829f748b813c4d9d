package io.github.thinknxkit.processor.plant;

import static io.github.thinknxkit.processor.harness.PlantProblems.ANNOTATION;
import static io.github.thinknxkit.processor.harness.PlantProblems.assertOnlyClient;
import static io.github.thinknxkit.processor.harness.PlantProblems.messageAtValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.PlantProcessor;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.FilerEnvironment;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Towers;
import java.io.IOException;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Places where a plant cannot be generated, and failures of the compiler. */
class PlantPlaceTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void unnamedPackageIsReportedAtTheAnnotation(Compiler compiler) {
        Compilation compilation = new Project(folder)
                .source("App.java", ANNOTATION + "(\"station.yaml\")\ninterface App {}\n")
                .with(compiler)
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("API-PACKAGE-UNNAMED");
        assertEquals(1, error.getLineNumber());
        assertTrue(
                error.getMessage(null).contains("a plant cannot be generated in the unnamed package"),
                error.toString());
    }

    @Test
    void secondPlantInPackageIsReported() {
        Compilation compilation = Towers.together(folder, Specs.station())
                .source("vent/App.java", "package vent;\n\n" + ANNOTATION + "(\"station.yaml\")\ninterface App {}\n")
                .compile();
        assertTrue(compilation.message("API-PACKAGE-TWICE").contains("the package vent gets a plant for "));
        assertEquals(1, compilation.errors().size());
    }

    @Test
    void missingRuntimeIsReported() {
        Compilation compilation = new Project(folder)
                .plant("towers", "(\"station.yaml\")")
                .source(
                        "io/github/thinknxkit/annotation/ThinknxPlant.java",
                        "package io.github.thinknxkit.annotation;\npublic @interface ThinknxPlant { String value(); }\n")
                .options("-cp", folder.resolve("target/classes").toString())
                .compile();
        assertEquals(2, compilation.error("API-RUNTIME-MISSING").getLineNumber());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Plant7Towers", "PLANTUNIT", "Area1OgArea", "LockedUnitHandle"})
    void classOfTheUserIsReported(String name) {
        Compilation compilation = Towers.together(folder, Specs.station())
                .source("vent/" + name + ".java", "package vent;\ninterface " + name + " {}\n")
                .compile();
        String message = messageAtValue(compilation, "API-TYPE-EXISTS", 3, Compiler.JAVAC);
        assertTrue(message.contains("has a class " + name + " of its own"), message);
        assertTrue(message.contains("is to be generated from 'station.yaml'"), message);
        assertOnlyClient(compilation);
    }

    @Test
    void failureToWriteIsReportedOnce() {
        Compilation compilation = Towers.together(folder, Specs.station())
                .processor(FilerEnvironment.failing(new PlantProcessor(), new IOException("disk full")))
                .compile();
        String message = messageAtValue(compilation, "API-NOT-WRITTEN", 3, Compiler.JAVAC);
        assertTrue(message.contains("disk full"), message);
    }

    @Test
    void crashIsReportedOnceWithItsCause() {
        Compilation compilation = Towers.together(folder, Specs.station())
                .processor(FilerEnvironment.failing(new PlantProcessor(), new IllegalStateException("no luck")))
                .compile();
        String message = messageAtValue(compilation, "API-CRASH", 3, Compiler.JAVAC);
        assertTrue(message.contains("java.lang.IllegalStateException: no luck"), message);
    }
}
