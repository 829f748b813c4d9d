package io.github.thinknxkit.samples.conformance.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What the documentation shows compiles: each piece of Java on the pages, in the runtime's Javadoc and in the client's. */
class DocumentationTest {

    private static final SnippetReader READER = new SnippetReader(Path.of("..", ".."));

    /** Its tests compile what its page shows, right uses and wrong ones. */
    private static final String VILLA = "samples/villa/README.md";

    /** The page of the client's package; examples that are generated are compiled by the tests of the processor. */
    private static final String CLIENT = "samples/client/src/main/java";

    @TempDir
    Path output;

    @TestFactory
    Stream<DynamicTest> everySnippetCompiles() throws IOException {
        List<SnippetUnit> units = units(snippets());
        Map<Boolean, List<SnippetUnit>> annotated =
                units.stream().collect(Collectors.partitioningBy(SnippetUnit::isAnnotated));
        Compilation plain = compile(annotated.get(false), false);
        Compilation generated = compile(annotated.get(true), true);
        return units.stream()
                .map(unit -> DynamicTest.dynamicTest(unit.snippet().toString(), () -> {
                    assertEquals(
                            List.of(),
                            plain.errors(unit),
                            () -> unit.snippet() + " " + unit.snippet().code());
                    assertEquals(
                            List.of(),
                            generated.errors(unit),
                            () -> unit.snippet().toString());
                }));
    }

    @Test
    void pagesAndJavadocBothShowJava() throws IOException {
        assertTrue(READER.page("README.md").size() > 5);
        assertTrue(!READER.sources("runtime/src/main/java").isEmpty());
        assertTrue(!READER.sources(CLIENT).isEmpty());
    }

    @Test
    void snippetsWithMistakesAreFound() throws IOException {
        List<SnippetUnit> units = units(List.of(
                new Snippet("page.md", 1, "home.light(lamp).power().set(\"on\").send();\n"),
                new Snippet("page.md", 2, "home.light(lamp).power().set(true).send();\n"),
                new Snippet("page.md", 3, "home.light(lamp).dim();\n")));

        Compilation compilation = compile(units, false);

        assertEquals(
                List.of(1, 0, 1),
                units.stream().map(unit -> compilation.errors(unit).size()).toList());
    }

    private static List<SnippetUnit> units(List<Snippet> snippets) {
        return IntStream.range(0, snippets.size())
                .mapToObj(i -> SnippetUnit.of(snippets.get(i), "snippet" + i))
                .toList();
    }

    private Compilation compile(List<SnippetUnit> units, boolean processed) throws IOException {
        return Compilation.of(units, output, List.of(), processed);
    }

    private static List<Snippet> snippets() throws IOException {
        List<Snippet> all = new ArrayList<>();
        for (String page : READER.pages()) {
            if (!page.equals(VILLA)) {
                all.addAll(READER.page(page));
            }
        }
        for (String folder : List.of(
                "runtime/src/main/java",
                "samples/simulator/src/main/java",
                "samples/draft/src/main/java",
                "samples/dynamic/src/main/java",
                "samples/testing/src/main/java",
                "samples/micrometer/src/main/java",
                CLIENT)) {
            all.addAll(READER.sources(folder));
        }
        return all;
    }
}
