package io.github.thinknxkit.dynamic.value;

import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Which values a type has, in words, and one of them for an example. */
public final class ValueText {

    private static final double PLAIN = 1e9;
    private static final int COMFORTABLE = 40;

    private ValueText() {}

    /**
     * Returns the values of a type.
     *
     * @param type the type
     * @return for example {@code 0 to 100 %}; empty if there is nothing to say
     */
    public static String of(ValueType type) {
        if (type instanceof ValueType.Flag flag) {
            return flag.whenTrue().name().text() + " or "
                    + flag.whenFalse().name().text();
        } else if (type instanceof ValueType.Choice choice) {
            return choice.constants().stream()
                    .map(constant -> constant.name().text())
                    .collect(Collectors.joining(", "));
        } else if (type instanceof ValueType.Whole whole) {
            return range(text(whole.min()), text(whole.max()), whole.unit());
        } else if (type instanceof ValueType.Scaled scaled) {
            return range("0", Integer.toString(scaled.max()), scaled.unit());
        } else if (type instanceof ValueType.Decimal decimal) {
            String range = range(text(decimal.min()), text(decimal.max()), decimal.unit());
            return range.isEmpty() ? withUnit("a number such as 21.5", decimal.unit()) : range;
        }
        return type instanceof ValueType.GroupAddress ? "such as 1/0/1, 1/1 or 2049" : "";
    }

    private static String range(String min, String max, String unit) {
        return min.isEmpty() || max.isEmpty() ? "" : withUnit(min + " to " + max, unit);
    }

    private static String withUnit(String text, String unit) {
        return unit.isEmpty() ? text : text + " " + unit;
    }

    private static String text(OptionalInt limit) {
        return limit.isPresent() ? Integer.toString(limit.getAsInt()) : "";
    }

    private static String text(OptionalDouble limit) {
        if (limit.isEmpty()) {
            return "";
        }
        double value = limit.getAsDouble();
        return Math.abs(value) < PLAIN ? BigDecimal.valueOf(value).toPlainString() : Double.toString(value);
    }

    /**
     * Returns a word that an example can show for a value.
     *
     * @param type the type of the value
     * @return the word, as derived commands take it
     */
    public static String example(ValueType type) {
        if (type instanceof ValueType.Flag flag) {
            return flag.whenTrue().name().text();
        } else if (type instanceof ValueType.Choice choice) {
            List<ValueType.Constant> constants = choice.constants();
            return constants.get(constants.size() > 1 ? 1 : 0).name().text();
        } else if (type instanceof ValueType.Decimal) {
            return "21.5";
        } else if (type instanceof ValueType.GroupAddress) {
            return "1/0/1";
        } else if (type instanceof ValueType.Whole whole) {
            return Integer.toString(Math.min(COMFORTABLE, whole.max().orElse(COMFORTABLE)));
        }
        return Integer.toString(COMFORTABLE);
    }
}
