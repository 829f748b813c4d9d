package io.github.thinknxkit.dynamic.value;

import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.model.ValueType.Constant;
import io.github.thinknxkit.spec.plant.NumberRange;
import io.github.thinknxkit.value.ParsedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** Values of answers in words. */
public final class Values {

    private Values() {}

    /**
     * Returns a value for people: {@code on}, {@code 29.8 %}, {@code 255 % (out of range)}, {@code comfort}.
     *
     * @param type its type
     * @param value the value
     * @return the text, without control characters
     */
    public static String shown(ValueType type, Object value) {
        String unit = ValueType.unitOf(type).map(symbol -> " " + symbol).orElse("");
        String mark = isInRange(type, value) ? "" : " (out of range)";
        return ShownText.clean(word(type, value)) + unit + mark;
    }

    /**
     * Returns whether a value is one that its type has, as far as that is a matter of numbers.
     *
     * @param type the type
     * @param value the value
     * @return whether it is no number, or one in the type's range
     */
    public static boolean isInRange(ValueType type, Object value) {
        return !(value instanceof Number number)
                || NumberRange.of(type)
                        .map(range -> range.contains(number.doubleValue()))
                        .orElse(true);
    }

    private static String word(ValueType type, Object value) {
        if (type instanceof ValueType.Flag flag && value instanceof Boolean on) {
            return (on ? flag.whenTrue() : flag.whenFalse()).name().text();
        } else if (value instanceof Constant constant) {
            return constant.name().text();
        } else if (value instanceof Double number) {
            return decimal(number);
        } else if (value instanceof List<?> list) {
            return list.isEmpty() ? "none" : list.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        return String.valueOf(value);
    }

    private static String decimal(double number) {
        BigDecimal decimal = BigDecimal.valueOf(number).stripTrailingZeros();
        return decimal.scale() < 0 ? decimal.setScale(0).toPlainString() : decimal.toPlainString();
    }

    /**
     * Returns a value as JSON has it: a Boolean, a number, or a text.
     *
     * @param value the value as the client has it
     * @return the plain value
     */
    public static Object plain(Object value) {
        if (value instanceof Boolean || value instanceof Number) {
            return value;
        } else if (value instanceof Constant constant) {
            return constant.name().text();
        }
        return value instanceof ParsedText<?> parsed ? iso(parsed) : value.toString();
    }

    /** The value in ISO 8601 if the text was understood, else the text. */
    static String iso(ParsedText<?> text) {
        return text.value().map(String::valueOf).orElse(text.text());
    }
}
