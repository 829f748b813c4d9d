package io.github.thinknxkit.processor.doc;

import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** What the values of a type may be, in words. */
public final class ValueText {

    private ValueText() {}

    /**
     * Describes an argument or field: what it means, its unit and its range.
     *
     * @param description what the spec says of it; blank for what it says of the type
     * @param type the type
     * @return a clause without full stop
     */
    public static String of(String description, ValueType type) {
        String text = clause(description.isBlank() ? type.description() : description);
        return rangeOf(type).map(range -> text + "; " + range).orElse(text);
    }

    /** Returns what a type says beyond naming a kind of value, which is whatever follows a comma, a colon or the like. */
    static Optional<String> more(String description, ValueType type) {
        boolean tells = type.description().matches("(?s).*[,:;(].*");
        return Optional.of(type.description())
                .filter(text -> tells && !description.isBlank() && !(type instanceof ValueType.Choice));
    }

    /** Returns a sentence as a part of another. */
    static String clause(String sentence) {
        return withoutStop(lowerFirst(sentence.trim()));
    }

    /** Describes a field of an answer; what a server sends is not held against the limits of a text. */
    static String ofField(String description, ValueType type) {
        return type instanceof ValueType.Text
                ? of(description, new ValueType.Text(type.name(), type.description(), 0))
                : of(description, type);
    }

    /** Returns the range with its unit, if the type has either. */
    static Optional<String> rangeOf(ValueType type) {
        Optional<String> limits = limits(type);
        Optional<String> unit = ValueType.unitOf(type);
        if (limits.isEmpty()) {
            return unit.map(name -> "in " + name);
        }
        return Optional.of(limits.get() + unit.map(name -> " " + name).orElse(""));
    }

    private static Optional<String> limits(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return limits(
                    whole.min().stream().mapToDouble(limit -> limit).findFirst(),
                    whole.max().stream().mapToDouble(limit -> limit).findFirst());
        } else if (type instanceof ValueType.Decimal decimal) {
            return limits(decimal.min(), decimal.max());
        } else if (type instanceof ValueType.Scaled scaled) {
            return Optional.of("0 to " + scaled.max());
        } else if (type instanceof ValueType.Text text && text.minLength() > 0) {
            String least = text.minLength() == 1 ? "not empty" : "at least " + text.minLength() + " characters";
            return Optional.of(least);
        }
        return Optional.empty();
    }

    private static Optional<String> limits(OptionalDouble min, OptionalDouble max) {
        if (min.isPresent() && max.isPresent()) {
            return Optional.of(plain(min.getAsDouble()) + " to " + plain(max.getAsDouble()));
        } else if (min.isPresent()) {
            return Optional.of("at least " + plain(min.getAsDouble()));
        } else if (max.isPresent()) {
            return Optional.of("at most " + plain(max.getAsDouble()));
        }
        return Optional.empty();
    }

    private static String plain(double limit) {
        BigDecimal exact = new BigDecimal(Double.toString(limit)).stripTrailingZeros();
        return Math.abs(limit) < 1e9 ? exact.toPlainString() : exact.toString();
    }

    /** Lowers the first letter, unless it starts an abbreviation. */
    private static String lowerFirst(String text) {
        boolean abbreviation = text.length() > 1 && !Character.isLowerCase(text.charAt(1)) && text.charAt(1) != ' ';
        return text.isEmpty() || abbreviation
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String withoutStop(String text) {
        return text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
    }
}
