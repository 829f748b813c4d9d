package io.github.thinknxkit.generated;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Converts between a scale that callers use and the one on the wire, such as 0 to 100 percent and 0 to 255. */
public final class Scaling {

    private Scaling() {}

    /**
     * Returns the value on the wire.
     *
     * <p>A half is rounded up, as KNX tools do for DPT 5.001: 30 percent are 77 of 255, 70 percent are 179.
     *
     * @param value the caller's value, 0 to {@code max}
     * @param max the greatest value of the caller's scale, more than zero
     * @param wireMax the greatest value on the wire
     * @return the wire value, 0 to {@code wireMax}
     */
    public static int toWire(int value, int max, int wireMax) {
        return (int) ((2L * value * wireMax + max) / (2L * max));
    }

    /**
     * Returns the caller's value. What {@link #toWire} made is given back exactly if the wire's scale is the finer one.
     *
     * @param wire the wire value, 0 to {@code wireMax}
     * @param max the greatest value of the caller's scale
     * @param wireMax the greatest value on the wire, more than zero
     * @return the caller's value, 0 to {@code max}
     */
    public static int fromWire(int wire, int max, int wireMax) {
        return toWire(wire, wireMax, max);
    }

    /**
     * Rounds a quantity that a server reported.
     *
     * @param exact the quantity
     * @return the nearest whole number; halves are rounded up, so 29.5 is 30 and -29.5 is -29
     */
    public static int rounded(double exact) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, Math.round(exact)));
    }

    /**
     * Rounds a quantity that a server may have reported.
     *
     * @param exact the quantity, or empty
     * @return the nearest whole number, halves rounded up, or empty
     */
    public static OptionalInt rounded(OptionalDouble exact) {
        return exact.isPresent() ? OptionalInt.of(rounded(exact.getAsDouble())) : OptionalInt.empty();
    }

    /**
     * Reverses a quantity that a device reported which counts from the other end of the range.
     *
     * @param told the quantity
     * @param min the least quantity
     * @param max the greatest quantity
     * @return the quantity as far from the one end as {@code told} is from the other; {@code told} itself if it is out of
     *     range, since then it is no place between the ends
     */
    public static double reversed(double told, double min, double max) {
        if (!(told >= min && told <= max)) {
            return told;
        }
        // In decimal digits, so that no quantity ends up a hair beyond the range.
        return BigDecimal.valueOf(min)
                .add(BigDecimal.valueOf(max))
                .subtract(BigDecimal.valueOf(told))
                .doubleValue();
    }

    /**
     * Reverses a whole quantity, as {@link #reversed(double, double, double)} does.
     *
     * @param told the quantity
     * @param min the least quantity
     * @param max the greatest quantity
     * @return the quantity from the other end; {@code told} itself if it is out of range
     */
    public static int reversed(int told, int min, int max) {
        return told >= min && told <= max ? min + max - told : told;
    }
}
