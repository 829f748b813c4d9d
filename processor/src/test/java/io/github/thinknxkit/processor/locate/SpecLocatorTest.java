package io.github.thinknxkit.processor.locate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Compiler;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.processor.harness.Specs;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The places where a spec is found, in the layouts of build tools. */
class SpecLocatorTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "target/classes, target/classes/aero.yaml",
        "target/classes, target/classes/vent/aero.yaml",
        "target/classes, src/main/resources/aero.yaml",
        "target/classes, src/main/java/aero.yaml",
        "target/classes, src/main/java/vent/aero.yaml",
        "target/test-classes, src/test/resources/aero.yaml",
        "build/classes/java/main, src/main/resources/aero.yaml",
        "build/classes/java/main, src/main/java/vent/aero.yaml",
        "build/classes/java/test, src/test/resources/aero.yaml",
        "bin, src/main/resources/aero.yaml",
        "bin/main, src/main/resources/aero.yaml",
        "bin/test, src/test/resources/aero.yaml"
    })
    void specIsFoundInTheLayoutsOfBuildTools(String output, String file) {
        project().file(file, Specs.ventilation()).output(output).compile().succeeded();
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void specIsFoundOnTheClassPath(Compiler compiler) {
        String classPath = folder.resolve("lib") + File.pathSeparator + Project.runtimePath();
        project()
                .file("lib/aero.yaml", Specs.ventilation())
                .options("-cp", classPath)
                .with(compiler)
                .compile()
                .succeeded();
    }

    @Test
    void specIsFoundOnTheSourcePath() {
        project()
                .file("other/vent/aero.yaml", Specs.ventilation())
                .options("-sourcepath", folder.resolve("other").toString())
                .output("elsewhere")
                .compile()
                .succeeded();
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void specIsFoundInTheFolderOfTheOption(Compiler compiler) {
        project()
                .file("specs/heat/aero.yaml", Specs.ventilation())
                .annotated("vent", "(spec = \"heat/aero.yaml\")")
                .options("-Athinknx.specPath=" + folder + File.pathSeparator + folder.resolve("specs"))
                .with(compiler)
                .compile()
                .succeeded();
    }

    @Test
    void folderOfTheOptionComesFirst() {
        Compilation compilation = project()
                .resource("aero.yaml", Specs.ventilation())
                .file("specs/aero.yaml", Specs.ventilation("name: aero", "name: other"))
                .options("-Athinknx.specPath=" + folder.resolve("specs"))
                .compile()
                .succeeded();
        assertTrue(compilation.sources().containsKey("vent/Other.java"));
    }

    @Test
    void placeBesideTheSourceComesBeforeTheRoot() {
        Compilation compilation = project()
                .resource("aero.yaml", Specs.ventilation("name: aero", "name: other"))
                .resource("vent/aero.yaml", Specs.ventilation())
                .compile()
                .succeeded();
        assertTrue(compilation.sources().containsKey("vent/Aero.java"));
    }

    @Test
    void generatedCodeNamesTheSpecAsTheAnnotationDoes() {
        Compilation compilation = project()
                .annotated("vent", "(spec = \"heat/aero.yaml\")")
                .resource("heat/aero.yaml", Specs.ventilation())
                .compile()
                .succeeded();
        String source = compilation.sources().get("vent/Aero.java");
        assertEquals(1, source.split("spec = \"heat/aero.yaml\"", -1).length - 1, source);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void problemNamesThePathOfTheFile(Compiler compiler) {
        String wrong = Specs.ventilation("format: 1", "format: 2");
        Path shown =
                shown(project().file("target/classes/vent/aero.yaml", wrong).with(compiler));
        assertEquals(folder.resolve("target/classes/vent/aero.yaml"), shown.toAbsolutePath());
        assertTrue(Files.isRegularFile(shown), shown::toString);
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void problemNamesTheFileThatPeopleEditAndNotItsCopy(Compiler compiler) {
        String wrong = Specs.ventilation("format: 1", "format: 2");
        Path shown = shown(project()
                .resource("aero.yaml", wrong)
                .file("src/main/resources/aero.yaml", wrong)
                .with(compiler));
        assertEquals(folder.resolve("src/main/resources/aero.yaml"), shown.toAbsolutePath());
    }

    @Test
    void problemNamesTheFileThatWasReadIfTheOtherIsNotTheSame() {
        String wrong = Specs.ventilation("format: 1", "format: 2");
        Path shown =
                shown(project().resource("aero.yaml", wrong).file("src/main/resources/aero.yaml", Specs.ventilation()));
        assertEquals(folder.resolve("target/classes/aero.yaml"), shown.toAbsolutePath());
    }

    /** The path in the one problem of a project, from where the compiler runs. */
    private static Path shown(Project project) {
        Matcher problem = Pattern.compile("\\] (.*):2:9 \\(format\\): ")
                .matcher(project.compile().message("SPEC-FORMAT-VERSION"));
        assertTrue(problem.find(), problem::toString);
        return Path.of(problem.group(1));
    }

    private Project project() {
        return new Project(folder).annotated("vent", "(spec = \"aero.yaml\")");
    }
}
