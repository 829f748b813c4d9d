package io.github.thinknxkit.draft.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.draft.input.CleanText;
import io.github.thinknxkit.spec.load.PlantLoader;
import io.github.thinknxkit.spec.load.PlantResult;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.PlacedDevice;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever things are called in lists and exports, the plant file of a draft calls them the same. */
class YamlTextPropertiesTest {

    private static final PlantLoader LOADER = new PlantLoader(new DeviceKinds(Map.of("light", List.of())));

    private static final String PLANT = """
            format: 1
            plant: ~   # guessed
            areas:
              ~: {devices: {~: {kind: light, guid: g, tags: [~]}}}
            """;

    @Property
    void namesAreReadAsTheyWere(@ForAll("names") String text) {
        String name = CleanText.line(text);
        assertTrue(name.chars().noneMatch(Character::isISOControl), name);
        // Lists with it are refused: the loader takes it for YAML's merge key.
        Assume.that(!name.isEmpty() && !name.equals("<<"));

        PlantResult result = LOADER.load(SpecSource.of("plant.yaml", PLANT.replace("~", YamlText.of(name))));

        assertEquals(List.of(), result.problems());
        PlantFile plant = result.plant().orElseThrow();
        PlacedDevice placed = plant.devices().get(0);
        assertEquals(List.of(name), placed.areas());
        assertEquals(name, plant.name().text());
        assertEquals(name, placed.device().name().text());
        assertEquals(name, placed.device().tags().get(0).text());
    }

    @Provide
    Arbitrary<String> names() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, Character.MAX_CODE_POINT);
        Arbitrary<Integer> ours = Arbitraries.of("-?:,[]{}#&*!|>'\"%@`~<=. \t\n\\/0123456789.eExXnullTrueoffß"
                .chars()
                .boxed()
                .toList());
        Arbitrary<String> words = Arbitraries.of(
                "null",
                "~",
                "true",
                "NO",
                "0x1f",
                "1e3",
                "12:30:45",
                "2026-11-29",
                "-.inf",
                ".NaN",
                "=",
                "007",
                "1_000",
                "- a",
                "? a",
                "a: b",
                "a #b",
                "--- a",
                "...");
        Arbitrary<String> made = Arbitraries.oneOf(any, ours)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20)
                .map(characters -> characters.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
        return Arbitraries.oneOf(words, made);
    }
}
