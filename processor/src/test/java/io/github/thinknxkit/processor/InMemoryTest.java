package io.github.thinknxkit.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** A compiler whose outputs are in memory, as those of IDEs and tests are: there are no project folders to derive. */
class InMemoryTest {

    @Test
    void specIsFoundOnTheClassPath() {
        Compilation compilation = compile("specs/ventilation.yaml");
        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("vent.Aero")
                .contentsAsUtf8String()
                .contains("interface Aero");
    }

    @Test
    void missingSpecIsReportedAtTheAnnotationValue() {
        Compilation compilation = compile("specs/no.yaml");
        assertThat(compilation).hadErrorCount(1);
        assertThat(compilation)
                .hadErrorContaining("[API-SPEC-NOT-FOUND] there is no specs/no.yaml among the project's resources.")
                .inFile(annotated("specs/no.yaml"))
                .onLine(1)
                .atColumn(52);
    }

    private static Compilation compile(String spec) {
        return javac().withProcessors(new ApiProcessor()).compile(annotated(spec));
    }

    private static JavaFileObject annotated(String spec) {
        return JavaFileObjects.forSourceLines(
                "vent.package-info",
                "@io.github.thinknxkit.annotation.ThinknxApi(spec = \"" + spec + "\")",
                "package vent;");
    }
}
