package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * The numbers that a type or a controller takes.
 *
 * @param min the least; empty if there is none
 * @param max the greatest; empty if there is none
 */
public record NumberRange(OptionalDouble min, OptionalDouble max) {

    /** {@return the range of all numbers} */
    public static NumberRange unbounded() {
        return new NumberRange(OptionalDouble.empty(), OptionalDouble.empty());
    }

    /**
     * Makes a range with two ends.
     *
     * @param min the least number
     * @param max the greatest number
     * @return the range
     */
    public static NumberRange of(double min, double max) {
        return new NumberRange(OptionalDouble.of(min), OptionalDouble.of(max));
    }

    /**
     * Returns the range of a type.
     *
     * @param type the type
     * @return the numbers that it takes; empty if its values are no numbers
     */
    public static Optional<NumberRange> of(ValueType type) {
        if (type instanceof ValueType.Whole whole) {
            return Optional.of(new NumberRange(decimal(whole.min()), decimal(whole.max())));
        } else if (type instanceof ValueType.Decimal decimal) {
            return Optional.of(new NumberRange(decimal.min(), decimal.max()));
        } else if (type instanceof ValueType.Scaled scaled) {
            return Optional.of(NumberRange.of(0, scaled.max()));
        }
        return Optional.empty();
    }

    private static OptionalDouble decimal(OptionalInt bound) {
        return bound.isPresent() ? OptionalDouble.of(bound.getAsInt()) : OptionalDouble.empty();
    }

    /** {@return whether it has a least or a greatest number} */
    public boolean isLimited() {
        return min.isPresent() || max.isPresent();
    }

    /** {@return whether it has a least and a greatest number} */
    public boolean hasBothEnds() {
        return min.isPresent() && max.isPresent();
    }

    /**
     * Returns whether a number is in the range.
     *
     * @param value the number
     * @return whether it is
     */
    public boolean contains(double value) {
        return value >= min.orElse(Double.NEGATIVE_INFINITY) && value <= max.orElse(Double.POSITIVE_INFINITY);
    }

    /**
     * Returns the least range that has all numbers of this one and of another.
     *
     * @param other the other range
     * @return the range of both
     */
    public NumberRange spanning(NumberRange other) {
        boolean bounded = min.isPresent() && other.min.isPresent();
        boolean topped = max.isPresent() && other.max.isPresent();
        return new NumberRange(
                bounded
                        ? OptionalDouble.of(Math.min(min.getAsDouble(), other.min.getAsDouble()))
                        : OptionalDouble.empty(),
                topped
                        ? OptionalDouble.of(Math.max(max.getAsDouble(), other.max.getAsDouble()))
                        : OptionalDouble.empty());
    }

    /** Returns the range in words, such as {@code numbers from 0 to 100}. */
    @Override
    public String toString() {
        if (min.isEmpty() && max.isEmpty()) {
            return "any number";
        }
        return "numbers" + (min.isPresent() ? " from " + plain(min.getAsDouble()) : "")
                + (max.isPresent() ? " to " + plain(max.getAsDouble()) : "");
    }

    private static String plain(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
