package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.dynamic.value.ValueText;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.model.ValueType.Constant;
import java.util.List;

/**
 * What the values of a type are on the wire.
 *
 * @param type what kind of value it is
 * @param range from where to where with its unit, or what it looks like; empty if there is nothing to say
 * @param meaning what values mean
 * @param constants the values, if they are few
 */
record ValueRows(String type, String range, String meaning, List<ConstantRow> constants) {

    /** Whether there is a range. */
    public boolean hasRange() {
        return !range.isEmpty();
    }

    /** One of a few values. */
    record ConstantRow(String wire, String name, String meaning) {

        /** Whether it has a name. */
        public boolean named() {
            return !name.isEmpty();
        }
    }

    static ValueRows of(ValueType type) {
        List<Constant> constants = ValueType.constantsOf(type);
        return new ValueRows(
                kind(type),
                constants.isEmpty() ? range(type) : "",
                type.description(),
                constants.stream()
                        .map(constant ->
                                new ConstantRow(constant.wire(), constant.name().text(), constant.description()))
                        .toList());
    }

    private static String kind(ValueType type) {
        String kind = ValueType.kindOf(type);
        return switch (kind) {
            case "flag", "choice" -> "one of";
            case "whole" -> "whole number";
            case "decimal" -> "decimal number";
            case "group-address" -> "group address";
            case "duration" -> "text, a length of time";
            case "timestamp" -> "text, a date and time";
            case "texts" -> "text, a list";
            default -> kind;
        };
    }

    private static String range(ValueType type) {
        if (type instanceof ValueType.Duration duration) {
            StringBuilder form = new StringBuilder();
            duration.units().forEach(unit -> form.append(" N ").append(unit.word()));
            return form.toString().strip();
        } else if (type instanceof ValueType.Timestamp timestamp) {
            return timestamp.pattern().replace('u', 'Y');
        } else if (type instanceof ValueType.Texts texts) {
            return "separated by \"" + texts.separator() + "\"";
        } else if (type instanceof ValueType.Text text && text.minLength() > 0) {
            return text.minLength() == 1 ? "not empty" : "at least " + text.minLength() + " characters";
        }
        return ValueText.of(type);
    }
}
