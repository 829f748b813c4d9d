package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.knx.KnxValue;
import io.github.thinknxkit.processor.harness.Compilation;
import io.github.thinknxkit.processor.harness.Project;
import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.DatapointTypes;
import io.github.thinknxkit.spec.knx.WordList;
import io.github.thinknxkit.spec.names.CodeName;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The words of the table of datapoint types become enums beside the plants whose group addresses take them. */
class KnxWordsTest {

    private static final String HEADER = "\"Group name\",\"Address\",\"DatapointType\"\n";

    private static Compilation plant(Path folder, String name, List<String> types) {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < types.size(); i++) {
            rows.append("\"Type ")
                    .append(types.get(i))
                    .append("\",\"0/")
                    .append(i / 256)
                    .append('/');
            rows.append(i % 256).append("\",\"").append(types.get(i)).append("\"\n");
        }
        return new Project(folder)
                .annotated("home", "", "(\"hut.yaml\")")
                .resource("hut.yaml", "format: 1\nplant: " + name + "\nets: [hut.csv]\n")
                .resource("hut.csv", rows.toString().replace("\"0/0/0\"", "\"1/0/0\""))
                .strict()
                .compile()
                .silent();
    }

    private static Optional<WordList> words(DatapointType type) {
        return type.coding() instanceof Coding.Worded worded ? Optional.of(worded.words()) : Optional.empty();
    }

    @Test
    void everyListBecomesAnEnumWithItsNumbers(@TempDir Path folder) throws IOException, ClassNotFoundException {
        List<DatapointType> types = new DatapointTypes().all();
        List<WordList> lists =
                types.stream().flatMap(type -> words(type).stream()).distinct().toList();
        assertTrue(lists.size() > 30, lists::toString);
        List<String> ids = types.stream().map(type -> type.id().toString()).toList();
        try (URLClassLoader loader = plant(folder, "Hut", ids).loader()) {
            for (WordList list : lists) {
                String type = CodeName.ofKebab(list.name()).orElseThrow().typeName();
                Object[] constants = loader.loadClass("home." + type).getEnumConstants();
                assertEquals(inTable(list), inCode(constants), type);
            }
        }
    }

    private static Map<String, Integer> inTable(WordList list) {
        Map<String, Integer> words = new LinkedHashMap<>();
        list.words()
                .forEach(word ->
                        words.put(CodeName.ofKebab(word.name()).orElseThrow().constantName(), word.raw()));
        return words;
    }

    private static Map<String, Integer> inCode(Object[] constants) {
        return Arrays.stream(constants)
                .collect(Collectors.toMap(
                        constant -> ((Enum<?>) constant).name(),
                        constant -> ((KnxValue) constant).raw(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    @Test
    void onlyWordsThatAreTakenAreGeneratedAndGiveWayToThePlant(@TempDir Path folder) {
        Map<String, String> sources = plant(folder, "Alarm", List.of("1.005", "1.008", "2.008", "3.008", "9.001"))
                .sources();
        assertTrue(sources.containsKey("home/UpDown.java"), sources.keySet()::toString);
        assertFalse(sources.containsKey("home/OnOff.java"), sources.keySet()::toString);
        assertTrue(sources.get("home/AlarmWords.java").contains("enum AlarmWords implements KnxValue"));
        assertTrue(sources.get("home/UpDown.java").contains("""
                /**
                 * Up or down: datapoint type 1.008 (DPT_UpDown), 2.008 (DPT_Direction1_Control), 3.008
                 * (DPT_Control_Blinds).
                 */
                """), sources.get("home/UpDown.java"));
    }
}
