package io.github.thinknxkit.samples.conformance.documentation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The files that the table "Where to touch" names are there. */
class ContributingTest {

    private static final Path ROOT = Path.of("..", "..");

    private static final Pattern REFERENCE = Pattern.compile("]\\[([\\w-]+)]");
    private static final Pattern DEFINITION = Pattern.compile("(?m)^\\[([\\w-]+)]: ([^#\\s]+).*$");

    @Test
    void everyFileToTouchIsThere() throws IOException {
        String section = section();
        Set<String> named = REFERENCE
                .matcher(section)
                .results()
                .map(reference -> reference.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Map<String, String> files = DEFINITION
                .matcher(section)
                .results()
                .collect(Collectors.toMap(definition -> definition.group(1), definition -> definition.group(2)));

        assertTrue(named.size() > 20, named::toString);
        assertEquals(named, new TreeSet<>(files.keySet()));
        assertEquals(
                List.of(),
                files.values().stream()
                        .filter(file -> !Files.exists(ROOT.resolve(file)))
                        .toList());
    }

    private static String section() throws IOException {
        String page = Files.readString(ROOT.resolve("CONTRIBUTING.md"));
        int start = page.indexOf("\n## Where to touch\n");
        return page.substring(start, page.indexOf("\n## ", start + 1));
    }
}
