package io.github.thinknxkit.spec.knx;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tuwien.auto.calimero.KNXException;
import tuwien.auto.calimero.dptxlator.DPT;
import tuwien.auto.calimero.dptxlator.DPTXlator8BitEnum;
import tuwien.auto.calimero.dptxlator.TranslatorTypes;
import tuwien.auto.calimero.dptxlator.TranslatorTypes.MainType;

/** What Calimero says of datapoint types. */
final class CalimeroTypes {

    private final List<DPT> all = new ArrayList<>();
    private final Map<DPT, String> constants = new HashMap<>();

    CalimeroTypes() {
        try {
            for (MainType main : new TreeMap<>(TranslatorTypes.getAllMainTypes()).values()) {
                all.addAll(main.getSubTypes().values());
                collectConstants(main.getTranslator());
            }
        } catch (KNXException | IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private void collectConstants(Class<?> translator) throws IllegalAccessException {
        for (Field field : translator.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && DPT.class.isAssignableFrom(field.getType())) {
                constants.put((DPT) field.get(null), field.getName());
            }
        }
    }

    List<DPT> all() {
        return all;
    }

    /** The names of a type: the constant's, which is near to KNX's, and the one to show. */
    List<String> names(DPT type) {
        return Stream.of(constants.getOrDefault(type, type.getDescription()), type.getDescription())
                .map(TypeFacts::plainName)
                .toList();
    }

    List<String> range(DPT type) {
        return List.of(TypeFacts.plainRange(type.getLowerValue(), type.getUpperValue()));
    }

    List<String> unit(DPT type) {
        return List.of(type.getUnit());
    }

    List<String> words(DPT type) throws KNXException {
        DPTXlator8BitEnum translator = new DPTXlator8BitEnum(type);
        List<String> words = new ArrayList<>();
        for (Enum<?> word : ((DPTXlator8BitEnum.EnumDpt<?>) type).values()) {
            translator.setValue(word.name());
            words.add(kebab(word.name()) + " " + translator.getData()[0]);
        }
        return words;
    }

    private static String kebab(String camelCase) {
        return String.join("-", Arrays.asList(camelCase.split("(?<=[a-z])(?=[A-Z])")))
                .toLowerCase(Locale.ROOT);
    }
}
