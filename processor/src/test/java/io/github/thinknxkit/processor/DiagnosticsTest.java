package io.github.thinknxkit.processor;

import static io.github.thinknxkit.processor.harness.Specs.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.FilerEnvironment;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each code, at the place in the YAML and at the annotation value that names the file; and nothing is generated. */
class DiagnosticsTest {

    private static final String ANNOTATION = "@io.github.thinknxkit.annotation.ThinknxApi";

    private static final String PACKED = """
              both:
                kind: packed
                description: Two in one.
                parts:
                  a: {type: bit, bits: 1, description: one}
                  b: {type: bit, bits: 1, description: the other}
              bit: {kind: whole, min: 0, max: 1, description: A bit.}
            """;

    @TempDir
    Path folder;

    @Test
    void missingFileIsReportedWithEveryPlaceIfAsked() {
        Project project = new Project(folder)
                .annotated("vent", "(spec = \"no.yaml\")")
                .file("specs/other.yaml", "")
                .options("-Athinknx.specPath=" + folder.resolve("specs"), "-Athinknx.listPlaces");
        Compilation compilation = project.compile();
        String message = atValue(compilation, "API-SPEC-NOT-FOUND").getMessage(null);
        for (String place : new String[] {
            "option thinknx.specPath, " + folder.resolve("specs"),
            "class output, vent/no.yaml",
            "class output, no.yaml",
            "class path, vent/no.yaml",
            "class path, no.yaml",
            "source path, vent/no.yaml",
            "source path, no.yaml",
            "source output, vent/no.yaml",
            "source output, no.yaml",
            "the project's resources, " + folder.resolve("src/main/resources/no.yaml"),
            "beside the annotated source, " + folder.resolve("src/main/java/vent/no.yaml"),
            "the project's sources, " + folder.resolve("src/main/java/no.yaml")
        }) {
            assertTrue(message.contains(place), () -> place + " in " + message);
        }
        assertEquals(Map.of(), compilation.sources());
    }

    @ParameterizedTest
    @CsvSource({
        "airo.yaml, src/main/resources/aero.yaml, Did you mean 'aero.yaml'?",
        "aero.yaml, src/main/resources/specs/aero.yaml, Did you mean 'specs/aero.yaml'?",
        "aero.yml, src/main/java/vent/aero.yaml, Did you mean 'aero.yaml'?",
        "ventilation.yaml, src/main/resources/aero.yaml, There is aero.yaml.",
        "specs/aero.yaml, src/main/resources/specs/areo.yaml, Did you mean 'specs/areo.yaml'?"
    })
    void missingFileIsReportedWithTheNearest(String name, String there, String hint) {
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"" + name + "\")")
                .file(there, Specs.ventilation())
                .compile();
        String message = atValue(compilation, "API-SPEC-NOT-FOUND").getMessage(null);
        assertTrue(message.contains("there is no " + name + " among the project's resources. " + hint), message);
        assertTrue(message.contains("With -Athinknx.listPlaces all places are listed"), message);
        assertEquals(1, message.lines().count(), message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../aero.yaml",
                "/etc/aero.yaml",
                "a/../../aero.yaml",
                "a//aero.yaml",
                "./aero.yaml",
                "C:/aero.yaml",
                "C:aero.yaml",
                "a\\\\aero.yaml",
                "\\\\\\\\host\\\\aero.yaml",
                "file:aero.yaml",
                "aero\\0.yaml",
                "aero\\n.yaml",
                "aero\u202e.yaml",
                "aero*.yaml",
                " "
            })
    void hostileFileNameIsRefused(String literal) {
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"" + literal + "\")")
                .compile();
        atValue(compilation, "API-SPEC-NAME");
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void fileThatCannotBeReadIsReported() {
        Compilation compilation = new Project(folder)
                .annotated("vent", "(spec = \"big.yaml\")")
                .resource("big.yaml", "#".repeat(41 * 1024 * 1024))
                .compile();
        atValue(compilation, "API-SPEC-UNREADABLE");
    }

    @Test
    void optionThatNamesNoFolderIsReported() {
        Compilation compilation = project(Specs.ventilation())
                .options("-Athinknx.specPath=" + folder + File.pathSeparator + folder.resolve("missing"))
                .compile();
        String message = atValue(compilation, "API-OPTION").getMessage(null);
        assertTrue(message.contains(folder.resolve("missing").toString()), message);
        assertFalse(message.contains(folder + ","), message);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void unnamedPackageIsReportedAtTheAnnotation(Compiler compiler) {
        Compilation compilation = new Project(folder)
                .source("App.java", ANNOTATION + "\ninterface App {}\n")
                .with(compiler)
                .compile();
        assertEquals(1, compilation.error("API-PACKAGE-UNNAMED").getLineNumber());
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void secondAnnotationInPackageIsReported() {
        Compilation compilation = project(Specs.ventilation())
                .source("vent/App.java", "package vent;\n\n" + ANNOTATION + "\ninterface App {}\n")
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("API-PACKAGE-TWICE");
        assertTrue(error.getMessage(null).contains("vent"), error.getMessage(null));
    }

    @Test
    void missingRuntimeIsReported() {
        Compilation compilation = project(Specs.ventilation())
                .source(
                        "io/github/thinknxkit/annotation/ThinknxApi.java",
                        "package io.github.thinknxkit.annotation;\npublic @interface ThinknxApi { String spec(); }\n")
                .options("-cp", folder.resolve("target/classes").toString())
                .compile();
        assertEquals(2, compilation.error("API-RUNTIME-MISSING").getLineNumber());
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void namesThatBecomeOneAreReportedWhereTheSecondStands(Compiler compiler) {
        String spec = Specs.ventilation("      limit: {type: flow", "      Limit: {as: with-for, type: flow");
        Compilation compilation = project(spec).with(compiler).compile();
        String message = atValue(compilation, "API-NAME-CLASH", compiler).getMessage(null);
        assertPlace(message, line(spec, "      Limit: {as"), 19, "'with-for' becomes withFor, like 'for'");
    }

    @Test
    void typesThatAreOneFileOnSomeSystemsAreReported() {
        String spec = Specs.ventilation("  done: {", "  unitstate: {").replace("answer: done", "answer: unitstate");
        String message = atValue(project(spec).compile(), "API-NAME-CLASH").getMessage(null);
        assertPlace(message, line(spec, "  unit-state:\n"), 3, "'unit-state' becomes UnitState, like 'unitstate'");
    }

    @Test
    void nameThatIsTooLongForFilesIsReported() {
        String name = "a-".repeat(31) + "a";
        String spec = Specs.ventilation("  fan:\n", "  " + name + ":\n").replace("fan: {run", name + ": {run");
        String message = atValue(project(spec).compile(), "API-NAME-INVALID").getMessage(null);
        assertPlace(message, line(spec, "  " + name), 3, "a name among the types");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void classOfTheUserIsReported(Compiler compiler) {
        Compilation compilation = project(Specs.ventilation())
                .source("vent/Stage.java", "package vent;\ninterface Stage {}\n")
                .with(compiler)
                .compile();
        String message = atValue(compilation, "API-TYPE-EXISTS", compiler).getMessage(null);
        assertTrue(message.contains("Stage"), message);
        assertEquals(Map.of(), compilation.sources());
    }

    @Test
    void classOfTheUserIsReportedAlsoIfItsNameDiffersInCase() {
        Compilation compilation = project(Specs.ventilation())
                .source("vent/STAGE.java", "package vent;\ninterface STAGE {}\n")
                .compile();
        atValue(compilation, "API-TYPE-EXISTS");
    }

    @Test
    void optionalPackedParameterIsReportedAtTheParameter() {
        String two = "      two: {type: both, required: false, description: two in one}\n";
        String spec = Specs.ventilation("      limit: {type: flow", two + "      limit: {type: flow")
                .replace("  serials: {", PACKED + "  serials: {");
        String message = atValue(project(spec).compile(), "API-SHAPE").getMessage(null);
        assertPlace(message, line(spec, two), 7, "a parameter of several parts cannot be optional");
    }

    @Test
    void moreThanFitsInClassesIsReported() {
        String constants = IntStream.range(0, 1100)
                .mapToObj(i -> "      v" + i + ": {wire: 'v" + i + "', description: A value.}\n")
                .collect(Collectors.joining());
        String spec = Specs.ventilation("      low: {wire", constants + "      low: {wire");
        String message = atValue(project(spec).compile(), "API-TOO-LARGE").getMessage(null);
        assertPlace(message, line(spec, "  stage:\n"), 3, "'stage' has 1103 values");
    }

    @Test
    void failureToWriteIsReportedOnce() {
        Compilation compilation = project(Specs.ventilation())
                .processor(FilerEnvironment.failing(new ApiProcessor(), new IOException("disk full")))
                .compile();
        String message = atValue(compilation, "API-NOT-WRITTEN").getMessage(null);
        assertTrue(message.contains("disk full"), message);
    }

    @Test
    void crashIsReportedOnceWithItsCause() {
        Compilation compilation = project(Specs.ventilation())
                .processor(FilerEnvironment.failing(new ApiProcessor(), new IllegalStateException("no luck")))
                .compile();
        String message = atValue(compilation, "API-CRASH").getMessage(null);
        assertTrue(message.contains("java.lang.IllegalStateException: no luck"), message);
    }

    @Test
    void deviceThatIsNamedInTwoWaysIsReported() {
        String spec = Specs.withLamp(Specs.ventilation(
                "    controllers:\n      fan: {run: unit/run",
                "    controllers:\n      lamp: {blink: lamp}\n      fan: {run: unit/run"));
        String message = atValue(project(spec).compile(), "API-SHAPE").getMessage(null);
        assertPlace(message, line(spec, "  unit:\n    title"), 3, "'unit' do not agree on what names the device");
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void problemOfTheSpecIsReportedAtTheAnnotationValue(Compiler compiler) {
        String spec = Specs.ventilation("type: celsius, req", "type: celsus, req");
        Compilation compilation = project(spec).with(compiler).compile();
        String message = atValue(compilation, "SPEC-UNKNOWN-TYPE", compiler).getMessage(null);
        assertTrue(message.contains("aero.yaml:" + line(spec, "celsus") + ":"), message);
        assertTrue(message.contains("celsius"), message);
        assertEquals(Map.of(), compilation.sources());
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void problemIsReportedAtTheValueOfATypesAnnotation(Compiler compiler) {
        Compilation compilation = new Project(folder)
                .source("vent/App.java", "package vent;\n\n" + ANNOTATION + "(spec = \"no.yaml\")\ninterface App {}\n")
                .with(compiler)
                .compile();
        Diagnostic<? extends JavaFileObject> error = compilation.error("API-SPEC-NOT-FOUND");
        assertTrue(error.getSource().getName().endsWith("App.java"), error.toString());
        assertEquals(3, error.getLineNumber());
        String start = compiler == Compiler.JAVAC ? "package vent;\n\n(spec = " : "package vent;\n\n(";
        assertEquals(ANNOTATION.length() + start.length(), error.getStartPosition());
    }

    @Test
    void allProblemsAreReportedInOneRun() {
        String spec =
                Specs.ventilation("type: celsius, req", "type: celsus, req").replace("effect: read", "effect: red");
        Compilation compilation = project(spec).compile();
        compilation.error("SPEC-UNKNOWN-TYPE");
        assertTrue(compilation.messages().stream()
                        .filter(text -> text.contains("SPEC-UNKNOWN-WORD"))
                        .count()
                == 2);
    }

    private Project project(String spec) {
        return new Project(folder).annotated("vent", "(spec = \"aero.yaml\")").resource("aero.yaml", spec);
    }

    private static void assertPlace(String message, int line, int column, String text) {
        assertTrue(message.contains("aero.yaml:" + line + ":" + column + " ("), message);
        assertTrue(message.contains(text), message);
    }

    private static Diagnostic<? extends JavaFileObject> atValue(Compilation compilation, String code) {
        return atValue(compilation, code, Compiler.JAVAC);
    }

    /** Eclipse's compiler has no place for what is said of a package. */
    private static Diagnostic<? extends JavaFileObject> atValue(
            Compilation compilation, String code, Compiler compiler) {
        Diagnostic<? extends JavaFileObject> error = compilation.error(code);
        if (compiler == Compiler.JAVAC) {
            assertTrue(error.getSource().getName().endsWith("package-info.java"), error.toString());
            assertEquals(2, error.getLineNumber());
            assertEquals((ANNOTATION + "(spec = ").length() + 1, error.getColumnNumber());
        }
        return error;
    }
}
