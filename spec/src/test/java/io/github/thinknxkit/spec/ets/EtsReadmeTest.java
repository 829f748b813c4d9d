package io.github.thinknxkit.spec.ets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.Coding.Choice;
import io.github.thinknxkit.spec.knx.Coding.Float2;
import io.github.thinknxkit.spec.knx.Coding.Scaled;
import io.github.thinknxkit.spec.knx.Coding.SceneControl;
import io.github.thinknxkit.spec.knx.Coding.Steps;
import io.github.thinknxkit.spec.knx.Coding.Whole;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.knx.DatapointTypes;
import io.github.thinknxkit.spec.knx.WordList;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlantExport;
import io.github.thinknxkit.spec.problem.Problem;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the README shows of exports is so. */
class EtsReadmeTest {

    private static final Pattern TYPE = Pattern.compile("type: ([^ ,}]+)");
    private static final Pattern ROW = Pattern.compile("^\\| `[0-9]+\\.[0-9]+` \\| .* \\|$", Pattern.MULTILINE);

    private static String section;

    @BeforeAll
    static void read() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        section = readme.substring(readme.indexOf("\n# ETS exports\n"));
    }

    private static String example(String language) {
        return example(language, "");
    }

    private static String example(String language, String start) {
        MatchResult example = Pattern.compile("```" + language + "\n(" + start + ".*?)```", Pattern.DOTALL)
                .matcher(section)
                .results()
                .findFirst()
                .orElseThrow();
        return example.group(1);
    }

    @Test
    void bothExamplesAreTheSameExport() {
        List<String> xml = ExportText.of(Exports.load(example("xml")));
        List<String> csv = ExportText.of(Exports.load(example("csv")));
        assertEquals(
                List.of(
                        "Light > Ground floor > Ceiling, on/off | 2049 |  | DPST-1-1 | false | false | ",
                        "Light > Ground floor > Ceiling, dim | 2050 | in percent | DPT-5 DPST-5-1 | false | false | "),
                xml);
        assertEquals(
                xml, csv.stream().map(line -> line.replaceFirst("Auto$", "")).toList());
    }

    @Test
    void theProblemShownIsWhatTheLoaderSays() {
        String wrong = example("xml").replace("1/0/1", "1/8/1");
        List<Problem> problems = Exports.result("villa-rosa.xml", wrong).problems();
        assertEquals(1, problems.size());
        assertTrue(section.contains("\n" + problems.get(0) + "\n"), () -> "not in the README: " + problems.get(0));
    }

    @Test
    void theTypesOfThePlantFileCanBeSent() {
        List<Optional<DatapointType>> types = TYPE.matcher(example("yaml", "groups:"))
                .results()
                .map(type -> DatapointTypeId.parse(type.group(1)).flatMap(new DatapointTypes()::find))
                .toList();
        assertEquals(2, types.size());
        types.forEach(type -> assertTrue(type.orElseThrow().coding() instanceof Coding.Sendable));
    }

    @Test
    void thePlantFileNamesEncodings() {
        PlantResult result = new PlantLoader(DeviceKinds.of(
                        new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow()))
                .load(SpecSource.of("villa.yaml", "format: 1\nplant: Villa\n" + example("yaml", "ets:")));
        assertEquals(
                List.of(Optional.empty(), Optional.of(Charset.forName("windows-1251"))),
                result.plant().orElseThrow().etsExports().stream()
                        .map(PlantExport::encoding)
                        .toList());
    }

    @Test
    void theTableIsThatOfTheCode() {
        List<String> rows = new DatapointTypes()
                .all().stream().flatMap(type -> row(type).stream()).toList();
        String table = section.substring(section.indexOf("| type | KNX's name | values |"));
        List<String> shown =
                ROW.matcher(table).results().map(MatchResult::group).toList();
        assertEquals(String.join("\n", rows), String.join("\n", shown));
    }

    /** The row of a type that has more to tell than its main type. */
    private static Optional<String> row(DatapointType type) {
        boolean listed = type.id().sub().isPresent()
                && type.id().main() != 2
                && type.id().main() != 14
                && type.coding() instanceof Coding.Sendable;
        return Optional.of(type)
                .filter(it -> listed)
                .flatMap(it -> values(it.coding(), it.id().main()))
                .map(values -> "| `" + type.id() + "` | " + type.name() + " | " + values + " |");
    }

    private static Optional<String> values(Coding coding, int main) {
        if (coding instanceof Choice choice) {
            return Optional.of(words(choice.words()));
        } else if (coding instanceof Steps steps) {
            return Optional.of("a step: " + words(steps.words()));
        } else if (coding instanceof Scaled scaled) {
            return Optional.of("0 to " + scaled.max() + " " + scaled.unit() + ", sent as 0 to 255");
        } else if (coding instanceof Whole whole) {
            String range = whole.min() + " to " + whole.max() + " " + whole.unit();
            return Optional.of(range.strip()).filter(it -> main != 20);
        } else if (coding instanceof Float2 number) {
            return Optional.of(plain(number.min()) + " to " + plain(number.max()) + " " + number.unit());
        }
        String scene = "a scene, 1 to 64 as people count, to activate";
        return Optional.of(coding instanceof SceneControl ? scene + " or learn" : scene);
    }

    private static String words(WordList list) {
        return list.words().stream().map(WordList.Word::name).collect(Collectors.joining(", "));
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
