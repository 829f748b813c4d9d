package io.github.thinknxkit.samples.conformance.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows compiles: each piece of Java on the pages, in the runtime's Javadoc and in the client's. */
class DocumentationTest {

    private static final SnippetReader READER = new SnippetReader(Path.of("..", ".."));

    private static final String CLIENT = "samples/client/target/generated-sources";

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> everySnippetCompiles() throws IOException {
        return snippets().stream()
                .map(snippet -> DynamicTest.dynamicTest(
                        snippet.toString(),
                        () -> assertEquals(List.of(), errors(SnippetUnit.of(snippet)), snippet::toString)));
    }

    @Test
    void pagesAndJavadocBothShowJava() throws IOException {
        assertTrue(READER.page("README.md").size() > 10);
        assertTrue(!READER.sources("runtime/src/main/java").isEmpty());
        assertTrue(!READER.sources(CLIENT).isEmpty());
    }

    @Test
    void aSnippetWithAMistakeIsFound() {
        Snippet wrong = new Snippet("page.md", 1, "home.light(lamp).power().set(\"on\").send();\n");

        assertEquals(1, errors(SnippetUnit.of(wrong)).size());
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> all = new ArrayList<>();
        for (String page : List.of("", "processor/", "spec/", "samples/simulator/")) {
            all.addAll(READER.page(page + "README.md"));
        }
        for (String folder : List.of("runtime/src/main/java", "samples/simulator/src/main/java", CLIENT)) {
            all.addAll(READER.sources(folder));
        }
        return all;
    }

    private List<String> errors(JavaFileObject unit) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> options = List.of("--release", "17", "-d", output.toString(), "-Xlint:none");
        compiler.getTask(null, null, found, options, null, List.of(unit)).call();
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .map(diagnostic -> diagnostic.getMessage(Locale.ROOT))
                .toList();
    }
}
