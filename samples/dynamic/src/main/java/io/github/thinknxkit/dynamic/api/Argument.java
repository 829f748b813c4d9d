package io.github.thinknxkit.dynamic.api;

import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One word that a command takes after the device.
 *
 * @param name its name in kebab case, as errors have it
 * @param type its type
 * @param description what it means, as a part of a sentence
 */
public record Argument(String name, ValueType type, String description) {

    /**
     * Returns the words that a parameter takes: one, or one for each part of a packed value.
     *
     * @param parameter the parameter
     * @return the words, in order
     */
    static Stream<Argument> of(Parameter parameter) {
        if (parameter.type() instanceof ValueType.Packed packed) {
            return packed.parts().stream()
                    .map(part -> new Argument(part.name().text(), part.type(), part.description()));
        }
        return Stream.of(new Argument(parameter.name().text(), parameter.type(), parameter.description()));
    }

    static List<Argument> of(List<Parameter> parameters) {
        return parameters.stream().flatMap(Argument::of).toList();
    }

    /** {@return the name as help shows it, such as {@code LEVEL}} */
    public String label() {
        return name.toUpperCase(Locale.ROOT);
    }
}
