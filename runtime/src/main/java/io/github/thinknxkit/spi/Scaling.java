package io.github.thinknxkit.spi;

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
}
