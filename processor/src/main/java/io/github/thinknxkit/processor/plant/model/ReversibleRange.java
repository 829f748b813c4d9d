package io.github.thinknxkit.processor.plant.model;

import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.plant.NumberRange;
import java.util.Optional;

/** The range in which the values of a type are reversed for a device that counts from the other end. */
public final class ReversibleRange {

    private ReversibleRange() {}

    /**
     * Returns the range in which the values of a type are reversed.
     *
     * @param type the type
     * @return the range with both ends; empty if the type has no least and greatest value
     */
    public static Optional<NumberRange> of(ValueType type) {
        return NumberRange.of(type).filter(NumberRange::hasBothEnds);
    }

    /**
     * Returns whether values of a type are numbers, which can be limited and have a direction.
     *
     * @param type the type
     * @return whether they are
     */
    public static boolean isNumber(ValueType type) {
        return NumberRange.of(type).isPresent();
    }
}
