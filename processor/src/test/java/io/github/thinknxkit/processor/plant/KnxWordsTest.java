package io.github.thinknxkit.processor.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.knx.KnxValue;
import io.github.thinknxkit.spec.knx.Coding;
import io.github.thinknxkit.spec.knx.DatapointType;
import io.github.thinknxkit.spec.knx.DatapointTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The words that the table of datapoint types names are those of the runtime: generated code is made of the one for the other. */
class KnxWordsTest {

    @Test
    void everyListOfWordsIsAnEnumOfTheRuntime() throws ClassNotFoundException {
        Map<String, Coding.Choice> choices = new TreeMap<>();
        for (DatapointType type : new DatapointTypes().all()) {
            words(type.coding()).forEach(choice -> choices.put(choice.javaType(), choice));
        }
        assertTrue(choices.size() > 30, choices::toString);
        for (Coding.Choice choice : choices.values()) {
            assertEquals(inSpec(choice), inRuntime(choice.javaType()), choice.javaType());
        }
    }

    private static List<Coding.Choice> words(Coding coding) {
        if (coding instanceof Coding.Choice choice) {
            return List.of(choice);
        } else if (coding instanceof Coding.Forced forced) {
            return List.of(forced.words());
        } else if (coding instanceof Coding.Steps steps) {
            return List.of(steps.words());
        }
        return List.of();
    }

    private static Map<String, Integer> inSpec(Coding.Choice choice) {
        Map<String, Integer> words = new TreeMap<>();
        choice.constants()
                .forEach(constant ->
                        words.put(constant.name().replace('-', '_').toUpperCase(Locale.ROOT), constant.raw()));
        return words;
    }

    private static Map<String, Integer> inRuntime(String type) throws ClassNotFoundException {
        Map<String, Integer> words = new TreeMap<>();
        Object[] constants =
                Class.forName(KnxValue.class.getPackageName() + "." + type).getEnumConstants();
        Arrays.stream(constants)
                .forEach(constant -> words.put(((Enum<?>) constant).name(), ((KnxValue) constant).raw()));
        return words;
    }
}
