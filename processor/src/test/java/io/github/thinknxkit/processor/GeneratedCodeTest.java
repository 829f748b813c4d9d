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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is generated compiles without a word, wherever it is used. */
class GeneratedCodeTest {

    /**
     * All lints but the one that warns of annotations which no processor claims; and on JDK 17, whose doclint wants
     * comments on the private fields of every record, those of public and protected things only.
     */
    private static final String[] STRICT = {
        "-Xlint:all,-processing",
        Runtime.version().feature() < 21 ? "-Xdoclint:all/protected" : "-Xdoclint:all",
        "-Werror"
    };

    @TempDir
    Path folder;

    @Test
    void bundledSpecCompilesWithoutWarnings() {
        Compilation compilation = new Project(folder)
                .annotated("home", "")
                .options(STRICT)
                .compile()
                .silent();
        assertTrue(compilation.sources().containsKey("home/Thinknx.java"));
    }

    @Test
    void anotherSpecCompilesWithoutWarnings() {
        ventilation().options(STRICT).compile().silent();
    }

    @ParameterizedTest
    @EnumSource(Compiler.class)
    void bothCompilersGenerateTheSame(Compiler compiler) {
        Map<String, String> expected = new Project(folder.resolve("javac"))
                .annotated("home", "")
                .compile()
                .succeeded()
                .sources();
        Compilation actual = new Project(folder.resolve("other"))
                .annotated("home", "")
                .with(compiler)
                .compile()
                .succeeded();
        assertEquals(expected, actual.sources());
    }

    @Test
    void compilesInNamedModuleWithOnlyTheRuntime() {
        new Project(folder)
                .annotated("home", "")
                .source("module-info.java", """
                        /** A home. */
                        module some.home {
                            requires transitive io.github.thinknxkit.runtime;

                            exports home;
                        }
                        """)
                .options(STRICT)
                .options("--module-path", Project.runtimePath())
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
                .options(STRICT)
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
    void sourcesAreReadable() {
        Map<String, String> sources =
                new Project(folder).annotated("home", "").compile().succeeded().sources();
        sources.forEach((name, source) -> {
            assertTrue(source.chars().allMatch(c -> c == '\n' || (c >= ' ' && c < 0x7F)), name);
            assertTrue(source.lines().noneMatch(line -> line.length() > 120), name);
            assertTrue(source.lines().noneMatch(line -> line.endsWith(" ")), name);
            assertFalse(name.contains("$") || name.contains("__"), name);
        });
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
