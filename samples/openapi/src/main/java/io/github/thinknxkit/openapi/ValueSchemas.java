package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Turns the types of values into schemas.
 *
 * <p>Arguments are described as exactly as the spec has them, so that wrong ones are not sent. Answers are described without
 * limits: a generated client refuses what is beyond them, and a command that was carried out must not look failed because of
 * its answer.
 */
final class ValueSchemas {

    /** Three numbers; whether one of them is too large is for the server to say. */
    private static final String GROUP_ADDRESS = "^\\d{1,2}/\\d/\\d{1,3}$";

    private final Components components;

    ValueSchemas(Components components) {
        this.components = components;
    }

    /** Describes what a caller gives. */
    JsonObject argument(ValueType type) {
        if (type instanceof ValueType.Text text) {
            JsonObject schema = of("string");
            return text.minLength() > 0 ? schema.with("minLength", text.minLength()) : schema;
        } else if (type instanceof ValueType.Whole whole) {
            JsonObject schema = of("integer");
            whole.min().ifPresent(min -> schema.with("minimum", min));
            whole.max().ifPresent(max -> schema.with("maximum", max));
            return schema;
        } else if (type instanceof ValueType.Decimal decimal) {
            JsonObject schema = of("number");
            decimal.min().ifPresent(min -> schema.with("minimum", Wire.number(min)));
            decimal.max().ifPresent(max -> schema.with("maximum", Wire.number(max)));
            return schema;
        } else if (type instanceof ValueType.GroupAddress) {
            return of("string").with("pattern", GROUP_ADDRESS);
        } else if (type instanceof ValueType.Packed packed) {
            int bits = packed.parts().stream().mapToInt(ValueType.Part::bits).sum();
            return of("integer").with("minimum", 0).with("maximum", BigDecimal.valueOf((1L << bits) - 1));
        } else if (type instanceof ValueType.Scaled scaled) {
            return of("integer").with("minimum", 0).with("maximum", scaled.wireMax());
        }
        return named(type);
    }

    /** Describes what a server answers. */
    JsonObject answer(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return of(whole.fractions() ? "number" : "integer");
        } else if (type instanceof ValueType.Decimal) {
            return of("number");
        } else if (ValueType.constantsOf(type).isEmpty()) {
            return of("string");
        }
        return named(type);
    }

    /** Describes the one value that is always sent. */
    static JsonObject fixed(String value) {
        return of(Wire.isInteger(value) ? "integer" : "string").with("enum", List.of(Wire.value(value)));
    }

    private JsonObject named(ValueType type) {
        List<ValueType.Constant> constants = ValueType.constantsOf(type);
        if (Wire.isTruth(constants)) {
            return of("boolean");
        }
        return components.reference(type, Spelling.type(type.name()), () -> enumeration(type, constants));
    }

    private static JsonObject enumeration(ValueType type, List<ValueType.Constant> constants) {
        List<Object> wires = wires(constants);
        String meanings = constants.stream()
                .map(constant ->
                        "- " + Markdown.code(constant.wire()) + ": " + Markdown.sentence(constant.description()))
                .collect(Collectors.joining("\n"));
        return of(wires.get(0) instanceof Integer ? "integer" : "string")
                .with("description", Markdown.sentence(type.description()) + "\n\n" + meanings)
                .with("enum", wires)
                .with("x-enum-varnames", texts(constants.stream().map(constant -> Spelling.constant(constant.name()))))
                .with("x-enum-descriptions", texts(constants.stream().map(ValueType.Constant::description)));
    }

    /** Returns the values of constants as JSON has them: numbers if all are, and texts if not. */
    static List<Object> wires(List<ValueType.Constant> constants) {
        boolean whole = constants.stream().allMatch(constant -> Wire.isInteger(constant.wire()));
        return constants.stream()
                .map(constant -> whole ? Wire.value(constant.wire()) : constant.wire())
                .toList();
    }

    private static List<Object> texts(Stream<String> texts) {
        return texts.collect(Collectors.toUnmodifiableList());
    }

    private static JsonObject of(String type) {
        return new JsonObject().with("type", type);
    }
}
