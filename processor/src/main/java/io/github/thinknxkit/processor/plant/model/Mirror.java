package io.github.thinknxkit.processor.plant.model;

import io.github.thinknxkit.spec.model.ValueType;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * How the values of a type are turned for a device that counts from the other end: about the middle of their range.
 *
 * @param sum the least and the greatest value together, which is what a value and its turned one always add up to
 */
public record Mirror(BigDecimal sum) {

    /**
     * Returns how the values of a type are turned.
     *
     * @param type the type
     * @return the mirror; empty if the type has no least and greatest value
     */
    public static Optional<Mirror> of(ValueType type) {
        if (type instanceof ValueType.Whole whole
                && whole.min().isPresent()
                && whole.max().isPresent()) {
            return Optional.of(of(whole.min().getAsInt(), whole.max().getAsInt()));
        } else if (type instanceof ValueType.Decimal decimal
                && decimal.min().isPresent()
                && decimal.max().isPresent()) {
            return Optional.of(of(decimal.min().getAsDouble(), decimal.max().getAsDouble()));
        } else if (type instanceof ValueType.Scaled scaled) {
            return Optional.of(of(0, scaled.max()));
        }
        return Optional.empty();
    }

    private static Mirror of(double min, double max) {
        return new Mirror(BigDecimal.valueOf(min).add(BigDecimal.valueOf(max)));
    }

    /**
     * Tells whether values of a type are numbers, which can be limited and have a direction.
     *
     * @param type the type
     * @return whether they are
     */
    public static boolean isNumber(ValueType type) {
        return type instanceof ValueType.Whole || type instanceof ValueType.Decimal || type instanceof ValueType.Scaled;
    }
}
