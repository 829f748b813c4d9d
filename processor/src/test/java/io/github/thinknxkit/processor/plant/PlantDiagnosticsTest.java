package io.github.thinknxkit.processor.plant;

import static io.github.thinknxkit.processor.harness.PlantProblems.ANNOTATION;
import static io.github.thinknxkit.processor.harness.PlantProblems.assertOnlyClient;
import static io.github.thinknxkit.processor.harness.PlantProblems.messageAtValue;
import static io.github.thinknxkit.processor.harness.Specs.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import io.github.thinknxkit.processor.harness.Towers;
import java.io.File;
import java.nio.file.Path;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Problems of plant files and of finding them, at the annotation value that names the file; the client is generated all the same. */
class PlantDiagnosticsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void problemOfThePlantFileIsReportedAtTheAnnotationValue(Compiler compiler) {
        String plant = Specs.station("tags: [public]", "tag: [public]");
        Compilation compilation = Towers.together(folder, plant).with(compiler).compile();
        String message = messageAtValue(compilation, "SPEC-UNKNOWN-KEY", 3, compiler);
        assertTrue(
                message.contains("station.yaml:" + line(plant, "tag:") + ":38 (areas.1. OG.devices.Lobby.tag"),
                message);
        assertTrue(message.contains("'tags'"), message);
        assertOnlyClient(compilation);
    }

    @Test
    void kindAndControllersAreHeldAgainstTheApi() {
        String plant = Specs.station("kind: unit, guid: A-1", "kind: unti, guid: A-1")
                .replace("protected: true", "controllers: [fun], protected: true");
        Compilation compilation = Towers.together(folder, plant).compile();
        assertTrue(compilation.message("PLANT-UNKNOWN-KIND").contains("Did you mean 'unit'?"));
        assertTrue(
                compilation.message("PLANT-UNKNOWN-CONTROLLER").contains("station.yaml:" + line(plant, "fun") + ":"));
        assertOnlyClient(compilation);
    }

    @Test
    void missingPlantFileIsReportedWithEveryPlaceIfAsked() {
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"plants/no.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .options("-Athinknx.listPlaces=true")
                .compile();
        String message = messageAtValue(compilation, "API-SPEC-NOT-FOUND", 3, Compiler.JAVAC);
        assertTrue(message.contains("there is no plants/no.yaml in any of these places:"), message);
        assertTrue(
                message.contains("beside the annotated source, " + folder.resolve("src/main/java/vent/plants/no.yaml")),
                message);
        assertOnlyClient(compilation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../station.yaml", "/etc/station.yaml", "C:station.yaml", "a\\\\b.yaml", "\u202estation.yaml", ""
            })
    void hostileFileNameIsRefused(String literal) {
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"" + literal + "\")")
                .resource("aero.yaml", Specs.ventilation())
                .compile();
        messageAtValue(compilation, "API-SPEC-NAME", 3, Compiler.JAVAC);
        assertOnlyClient(compilation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../export.xml", "/etc/passwd", "exports/../../export.xml", "C:export.xml"})
    void hostileNameOfAnExportIsRefused(String name) {
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"aero.yaml\")", "(\"station.yaml\")")
                .resource("aero.yaml", Specs.ventilation())
                .resource("station.yaml", "format: 1\nplant: Station\nets: ['" + name + "']\n")
                .compile();
        assertTrue(compilation.message("API-SPEC-NAME").contains("the file's name cannot be used"));
        assertOnlyClient(compilation);
    }

    @Test
    void plantFileThatCannotBeReadIsReported() {
        Compilation compilation =
                Towers.together(folder, "#".repeat(41 * 1024 * 1024)).compile();
        messageAtValue(compilation, "API-SPEC-UNREADABLE", 3, Compiler.JAVAC);
        assertOnlyClient(compilation);
    }

    @Test
    void largePlantFileIsRead() {
        String comments = ("#" + "x".repeat(100) + "\n").repeat(180_000);
        Towers.together(folder, Specs.station() + comments).compile().succeeded();
    }

    @Test
    void optionThatNamesNoFolderIsReported() {
        Compilation compilation = Towers.client(folder)
                .plant("towers", "(value = \"station.yaml\", client = \"vent\")")
                .annotated("vent", "")
                .options("-Athinknx.specPath=" + folder + File.pathSeparator + folder.resolve("missing"))
                .compile();
        assertTrue(compilation
                .message("API-OPTION")
                .contains(folder.resolve("missing").toString()));
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void problemIsReportedAtTheValueOfATypesAnnotation(Compiler compiler) {
        Compilation compilation = Towers.client(folder)
                .source(
                        "vent/App.java",
                        "package vent;\n\n" + ANNOTATION
                                + "(client = \"vent\", value = \"no.yaml\")\ninterface App {}\n")
                .with(compiler)
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("API-SPEC-NOT-FOUND");
        assertTrue(error.getSource().getName().endsWith("App.java"), error.toString());
        assertEquals(3, error.getLineNumber());
    }
}
