package io.github.thinknxkit.site.example;

import io.github.thinknxkit.dynamic.value.ValueText;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.model.ValueType.Constant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The values that an example gives, in the words of the command line: those of the document's own example where it has them. */
final class ExampleWords {

    private final Operation operation;
    private final Map<String, String> documented = new HashMap<>();

    ExampleWords(Operation operation) {
        this.operation = operation;
        operation.examples().stream().limit(1).forEach(this::read);
    }

    private void read(String example) {
        for (String pair : example.substring(example.indexOf('?') + 1).split("&", -1)) {
            String[] field = pair.split("=", 2);
            if (field.length == 2) {
                documented.put(field[0], field[1]);
            }
        }
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
        return constants(type)
                .filter(constant -> constant.wire().equals(wire))
                .map(constant -> constant.name().text())
                .findFirst()
                .orElse(wire);
    }

    private static Stream<Constant> constants(ValueType type) {
        if (type instanceof ValueType.Flag flag) {
            return Stream.of(flag.whenFalse(), flag.whenTrue());
        }
        return type instanceof ValueType.Choice choice ? choice.constants().stream() : Stream.empty();
    }
}
