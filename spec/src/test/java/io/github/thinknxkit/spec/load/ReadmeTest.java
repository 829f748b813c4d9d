package io.github.thinknxkit.spec.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the README shows is so. */
class ReadmeTest {

    private static final Pattern YAML = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private static String readme;
    private static List<String> examples;

    @BeforeAll
    static void read() throws IOException {
        readme = Files.readString(Path.of("README.md"));
        String onSpecs = readme.substring(0, readme.indexOf("\n# Plant files\n"));
        examples =
                YAML.matcher(onSpecs).results().map(result -> result.group(1)).toList();
    }

    @Test
    void theSmallApiIsComplete() {
        SpecResult result = load(examples.get(0));
        assertEquals(List.of(), result.problems());
    }

    @Test
    void theProblemShownIsWhatTheLoaderSays() {
        String broken = examples.get(0)
                .replace("type: on-off, description: Whether the lamp", "type: on-of, description: Whether the lamp");
        List<Problem> problems = load(broken).problems();
        assertEquals(1, problems.size());
        assertTrue(readme.contains("\n" + problems.get(0) + "\n"), () -> "not in the README: " + problems.get(0));
    }

    @TestFactory
    Stream<DynamicTest> everyOtherExampleIsOfTheFilesThatTheTestsLoad() {
        return examples.stream()
                .skip(1)
                .map(example -> DynamicTest.dynamicTest(
                        example.lines().findFirst().orElse("empty"),
                        () -> assertTrue(
                                ("\n" + Lamp.text()).contains("\n" + example)
                                        || PathCases.shelly().contains("\n" + example),
                                example)));
    }

    @TestFactory
    Stream<DynamicTest> everyCodeIsExplained() {
        return Stream.of(ProblemCode.values())
                .map(code -> DynamicTest.dynamicTest(code.code(), () -> {
                    Pattern row = Pattern.compile("^\\| `" + code.code() + "` \\| .{20,} \\|$", Pattern.MULTILINE);
                    assertEquals(
                            1,
                            row.matcher(readme)
                                    .results()
                                    .map(MatchResult::group)
                                    .count());
                }));
    }

    private static SpecResult load(String yaml) {
        return new SpecLoader().load(SpecSource.of("lamp.yaml", yaml));
    }
}
