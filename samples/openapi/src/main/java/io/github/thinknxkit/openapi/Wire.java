package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** What values on the wire are in JSON. */
final class Wire {

    /** As a program writes it, so that it comes back as it was; nine digits fit into everybody's integers. */
    private static final Pattern INTEGER = Pattern.compile("0|-?[1-9][0-9]{0,8}");

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,9})?");

    private Wire() {}

    static boolean isInteger(String wire) {
        return INTEGER.matcher(wire).matches();
    }

    static boolean isDecimal(String wire) {
        return DECIMAL.matcher(wire).matches();
    }

    /** Returns a limit as people write it: without an exponent, unless it is very large. */
    static BigDecimal number(double limit) {
        BigDecimal exact = new BigDecimal(Double.toString(limit)).stripTrailingZeros();
        return Math.abs(limit) < 1e9 && exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /** Returns the number that a text is to every reader, or else the text. */
    static Object value(String wire) {
        return isInteger(wire) ? Integer.valueOf(wire) : wire;
    }

    /** Returns whether constants are the two words that JSON has for truth. */
    static boolean isTruth(List<ValueType.Constant> constants) {
        List<String> words =
                constants.stream().map(ValueType.Constant::wire).sorted().toList();
        return words.equals(List.of("false", "true"));
    }
}
