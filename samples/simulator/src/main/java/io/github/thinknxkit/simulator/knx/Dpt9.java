package io.github.thinknxkit.simulator.knx;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * The two-byte float of KNX (datapoint type 9): sign, four bits of exponent, eleven of mantissa, so that a value is
 * 0.01 · mantissa · 2<sup>exponent</sup>.
 */
final class Dpt9 {

    static final BigDecimal MIN = new BigDecimal("-671088.64");

    /** The largest valid value; the pattern above it, 0x7FFF, means invalid data (KNX 3/7/2). */
    static final BigDecimal MAX = new BigDecimal("670433.28");

    private static final BigDecimal MANTISSA_MIN = BigDecimal.valueOf(-2048);
    private static final BigDecimal MANTISSA_MAX = BigDecimal.valueOf(2047);

    private Dpt9() {}

    /** Returns the pattern nearest to a value between {@link #MIN} and {@link #MAX}; of two as near, the even one. */
    static int encode(BigDecimal value) {
        BigDecimal hundredths = value.movePointRight(2);
        for (int exponent = 0; exponent <= 15; exponent++) {
            BigDecimal mantissa = hundredths.divide(BigDecimal.valueOf(1L << exponent), 0, RoundingMode.HALF_EVEN);
            if (mantissa.compareTo(MANTISSA_MIN) >= 0 && mantissa.compareTo(MANTISSA_MAX) <= 0) {
                return pattern(mantissa.intValueExact(), exponent);
            }
        }
        throw new IllegalArgumentException("a two-byte float is " + MIN + " to " + MAX + ", not " + value);
    }

    /** A negative value that rounds to 0 must not keep its sign: 0x8000 is -20.48. Hence the sign of the mantissa. */
    private static int pattern(int mantissa, int exponent) {
        return (mantissa < 0 ? 0x8000 : 0) | (exponent << 11) | (mantissa & 0x7FF);
    }

    static BigDecimal decode(int pattern) {
        int mantissa = (pattern & 0x7FF) - ((pattern & 0x8000) == 0 ? 0 : 0x800);
        int exponent = pattern >> 11 & 15;
        return new BigDecimal(BigInteger.valueOf(mantissa).shiftLeft(exponent), 2);
    }
}
