package io.github.thinknxkit.samples.conformance.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The tests that the threat model names are there, and each promise names one. */
class ThreatModelTest {

    private static final Path FOLDER = Path.of("..", "..", ".github");

    /** A class, with the module where several have its name. */
    private static final Pattern NAMED = Pattern.compile("\\[(\\w+(?:Test|IT)(?: \\(\\w+\\))?)](?!:)");

    private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[([^]]+)]: (\\S+)$");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#:]+)(?:#[^)]*)?\\)");

    private static String page() throws IOException {
        return Files.readString(FOLDER.resolve("threat-model.md"));
    }

    private static Map<String, String> definitions(String page) {
        return DEFINITION
                .matcher(page)
                .results()
                .collect(Collectors.toMap(it -> it.group(1), it -> it.group(2), (one, other) -> one, TreeMap::new));
    }

    private static Set<String> named(String text) {
        return NAMED.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyTestThatIsNamedIsThere() throws IOException {
        Map<String, String> definitions = definitions(page());

        assertTrue(definitions.size() > 30, definitions::toString);
        assertEquals(named(page()), definitions.keySet());
        definitions.forEach((name, file) -> {
            assertTrue(file.endsWith("/" + name.replaceFirst(" .*", "") + ".java"), file);
            assertTrue(Files.exists(FOLDER.resolve(file)), file);
        });
    }

    @Test
    void everyPromiseNamesATest() throws IOException {
        List<String> rows = page().lines()
                .dropWhile(line -> !line.startsWith("## Secrets"))
                .takeWhile(line -> !line.startsWith("## Supply chain"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| ---") && !line.endsWith("| held by |"))
                .toList();

        assertTrue(rows.size() > 25, rows::toString);
        assertEquals(
                List.of(), rows.stream().filter(row -> named(row).isEmpty()).toList());
    }

    @Test
    void everyLinkLeadsSomewhere() throws IOException {
        for (String name : List.of("SECURITY.md", "threat-model.md", "third-party.md")) {
            List<String> lost = LINK.matcher(Files.readString(FOLDER.resolve(name)))
                    .results()
                    .map(link -> link.group(1))
                    .filter(link -> !Files.exists(FOLDER.resolve(link)))
                    .toList();
            assertEquals(List.of(), lost, name);
        }
    }
}
