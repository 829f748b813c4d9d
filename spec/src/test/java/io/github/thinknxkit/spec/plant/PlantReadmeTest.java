package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows of plant files is so. */
class PlantReadmeTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static String section;

    @BeforeAll
    static void read() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        section = readme.substring(readme.indexOf("\n# Plant files\n"), readme.indexOf("\n# ETS exports\n"));
    }

    private static List<String> examples() {
        return YAML.matcher(section).results().map(it -> it.group(1)).toList();
    }

    @Test
    void theFirstExampleIsAPlantFile() {
        assertEquals(List.of(), Villa.load(examples().get(0)).problems());
    }

    @TestFactory
    Stream<DynamicTest> everyExampleIsOfTheFileThatTheTestsLoad() {
        return examples().stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.lines().findFirst().orElse("empty"),
                        () -> assertTrue(("\n" + Villa.text()).contains("\n" + it), it)));
    }

    @Test
    void theProblemShownIsWhatTheLoaderSays() {
        List<Problem> problems = Villa.load(Villa.text().replace("controllers: [power]", "controllers: [powr]"))
                .problems();
        assertEquals(1, problems.size());
        assertTrue(section.contains("\n" + problems.get(0) + "\n"), () -> "not in the README: " + problems.get(0));
    }
}
