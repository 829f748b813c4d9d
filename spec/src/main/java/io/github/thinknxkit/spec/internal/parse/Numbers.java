package io.github.thinknxkit.spec.internal.parse;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers as a spec and a server write them: plain notation with a point, no leading zeros, no plus sign. */
final class Numbers {

    /** Numbers as people write them: with a comma, a unit, zeros or a plus in front, or a minus sign of typographers. */
    private static final Pattern WRITTEN =
            Pattern.compile("\\+?([-\u2212]?)0*([0-9]{1,15})(?:[.,]([0-9]{1,15}))?\\h*[\\p{L}%°/²³]{0,12}");

    private Numbers() {}

    /** Returns the whole number within bounds that a text that is none means. */
    static Optional<String> meantWhole(String text, int min, int max) {
        return meantDecimal(text)
                .filter(number -> whole(number).stream().anyMatch(value -> value >= min && value <= max));
    }

    /** Returns the decimal number that a text that is none means. */
    static Optional<String> meantDecimal(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        String sign = written.group(1).isEmpty() ? "" : "-";
        String fraction = written.group(3) == null ? "" : "." + written.group(3);
        return Optional.of(sign + written.group(2) + fraction).filter(number -> !number.equals(text));
    }

    static OptionalInt whole(String text) {
        try {
            int value = Integer.parseInt(text);
            return Integer.toString(value).equals(text) ? OptionalInt.of(value) : OptionalInt.empty();
        } catch (NumberFormatException e) {
            return OptionalInt.empty();
        }
    }

    static OptionalDouble decimal(String text) {
        return isPlain(text) ? OptionalDouble.of(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    /** A decimal that may have an exponent and must be finite, as the bounds of a type are written. */
    static OptionalDouble bound(String text) {
        int exponent = Math.max(text.indexOf('e'), text.indexOf('E'));
        if (exponent < 0) {
            return decimal(text);
        }
        String power = text.substring(exponent + (text.startsWith("+", exponent + 1) ? 2 : 1));
        boolean valid = isPlain(text.substring(0, exponent)) && whole(power).isPresent();
        return valid ? finite(Double.parseDouble(text)) : OptionalDouble.empty();
    }

    private static OptionalDouble finite(double value) {
        return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /** Whether the text is digits with at most one point between them, after an optional minus. */
    private static boolean isPlain(String text) {
        String digits = text.startsWith("-") ? text.substring(1) : text;
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        boolean leadingZero = whole.length() > 1 && whole.charAt(0) == '0';
        return isDigits(whole) && !leadingZero && (point < 0 || isDigits(digits.substring(point + 1)));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
