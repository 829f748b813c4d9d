package io.github.thinknxkit.value;

/**
 * The two-byte floating point number of KNX, datapoint type 9: a mantissa of 11 bits and sign with an exponent of four
 * bits, in hundredths ({@code 0.01 * mantissa * 2^exponent}).
 *
 * <p>A bus carries few of the values that a program can name: 85.235 arrives as 85.20, since the step at that magnitude is
 * 0.08. Compare what comes back with {@link #round} or within half of {@link #step}, and not for equality.
 */
public final class Dpt9 {

    /** The least value. */
    public static final double MIN = -671088.64;

    /** The greatest value; the one step above it means invalid data. */
    public static final double MAX = 670433.28;

    /** The bit pattern for invalid data. */
    public static final int INVALID = 0x7FFF;

    private static final double LEAST_DIFFERENCE = 1e-9;
    private static final int MAX_MANTISSA = 2047;
    private static final int MAX_EXPONENT = 15;
    private static final int MANTISSA_BITS = 0x7FF;
    private static final int SIGN_BIT = 0x8000;
    private static final int MAX_PATTERN = 0xFFFF;

    private Dpt9() {}

    /**
     * Returns the bit pattern of the nearest value that the bus can carry. A value half-way between two goes to the one
     * with the even mantissa, as other KNX software does it; what is too near to zero becomes 0, also from below.
     *
     * @param value the value, {@link #MIN} to {@link #MAX}
     * @return the 16 bits
     * @throws IllegalArgumentException if the value is out of range or not a number
     */
    public static int encode(double value) {
        int exponent = exponent(value);
        int mantissa = mantissa(value, exponent);
        // The sign belongs to the mantissa's two's complement: setting it apart would turn -0.004 into -20.48.
        return (mantissa < 0 ? SIGN_BIT : 0) | (exponent << 11) | (mantissa & MANTISSA_BITS);
    }

    /**
     * Returns the value of a bit pattern.
     *
     * @param pattern the 16 bits, other than {@link #INVALID}
     * @return the value
     * @throws IllegalArgumentException if the pattern does not fit into 16 bits, or means invalid data
     */
    public static double decode(int pattern) {
        if (pattern < 0 || pattern > MAX_PATTERN) {
            throw new IllegalArgumentException("a DPT 9 pattern has 16 bits, which " + pattern + " does not fit into");
        }
        if (pattern == INVALID) {
            throw new IllegalArgumentException("the DPT 9 pattern 0x7FFF means invalid data");
        }
        int mantissa = (pattern & MANTISSA_BITS) - ((pattern & SIGN_BIT) == 0 ? 0 : MAX_MANTISSA + 1);
        int exponent = (pattern >> 11) & MAX_EXPONENT;
        return (mantissa << exponent) / 100.0;
    }

    /**
     * Returns the nearest value that the bus can carry.
     *
     * @param value the value, {@link #MIN} to {@link #MAX}
     * @return what arrives, such as 85.2 for 85.235
     * @throws IllegalArgumentException if the value is out of range or not a number
     */
    public static double round(double value) {
        return decode(encode(value));
    }

    /**
     * Returns how far the values that the bus can carry are apart.
     *
     * @param value the value, {@link #MIN} to {@link #MAX}
     * @return the step at that magnitude, 0.01 to 327.68
     * @throws IllegalArgumentException if the value is out of range or not a number
     */
    public static double step(double value) {
        return (1 << exponent(value)) / 100.0;
    }

    /**
     * Returns whether a value that was read back can be one that was sent: whether it is no further from it than the bus's
     * rounding can have brought it.
     *
     * @param sent the value as it was sent, {@link #MIN} to {@link #MAX}
     * @param told the value as a device told it
     * @return whether they are at most half a step apart, but for the error of binary fractions
     * @throws IllegalArgumentException if {@code sent} is out of range or not a number
     */
    public static boolean isSame(double sent, double told) {
        return Math.abs(told - sent) <= step(sent) / 2 + LEAST_DIFFERENCE * Math.max(1, Math.abs(sent));
    }

    /** The least exponent whose mantissa has room for the value once it is rounded. */
    private static int exponent(double value) {
        if (!(value >= MIN && value <= MAX)) {
            throw new IllegalArgumentException("a DPT 9 value is " + MIN + " to " + MAX + ", not " + value);
        }
        int exponent = 0;
        while (!fits(mantissa(value, exponent))) {
            exponent++;
        }
        return exponent;
    }

    private static boolean fits(int mantissa) {
        return mantissa >= -MAX_MANTISSA - 1 && mantissa <= MAX_MANTISSA;
    }

    private static int mantissa(double value, int exponent) {
        return (int) Math.rint(value * 100 / (1 << exponent));
    }
}
