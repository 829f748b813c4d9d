package io.github.thinknxkit.site.example;

import io.github.thinknxkit.dynamic.value.ValueText;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The values that an example gives, in the words of the command line: those of the document's own example where it has them. */
final class ExampleWords {

    private final Operation operation;
    private final Map<String, String> documented;

    ExampleWords(Operation operation) {
        this.operation = operation;
        this.documented = operation.exampleValues();
    }

    /** Returns the words for what the caller gives: one for each part of a packed value, one for any other. */
    List<ExampleValue> of(Parameter given) {
        if (given.type() instanceof ValueType.Packed packed) {
            return packed.parts().stream()
                    .map(part -> new ExampleValue(part.type(), ValueText.example(part.type())))
                    .toList();
        }
        String word = Optional.ofNullable(documented.get(given.wireName()))
                .filter(wire -> isDocumented(given))
                .map(wire -> word(given.type(), wire))
                .orElseGet(() -> ValueText.example(given.type()));
        return List.of(new ExampleValue(given.type(), word));
    }

    /** An action may give a parameter a type of its own, whose values are not those of the document's example. */
    private boolean isDocumented(Parameter given) {
        return operation.parameters().stream()
                .anyMatch(parameter -> parameter.wireName().equals(given.wireName())
                        && parameter.type().equals(given.type()));
    }

    private static String word(ValueType type, String wire) {
        return ValueType.constantsOf(type).stream()
                .filter(constant -> constant.wire().equals(wire))
                .map(constant -> constant.name().text())
                .findFirst()
                .orElse(wire);
    }
}
