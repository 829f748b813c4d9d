package io.github.thinknxkit.internal.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Writes decimal numbers without an exponent and with as few digits as tell them apart. */
public final class PlainDecimal {

    /** Three decimals are more than any temperature or percentage needs: most numbers end here. */
    private static final int FAST_SCALE = 1000;

    /** Decimals of up to 15 digits are all different doubles, so the shortest is found by arithmetic alone. */
    private static final double FAST_LIMIT = 1e12;

    private PlainDecimal() {}

    /** Appends a number. */
    public static StringBuilder append(StringBuilder out, double value) {
        if (Math.abs(value) < FAST_LIMIT) {
            double thousandths = Math.rint(value * FAST_SCALE);
            if (thousandths / FAST_SCALE == value) {
                return appendThousandths(out, (long) thousandths);
            }
        }
        return out.append(shortest(value).toPlainString());
    }

    /**
     * Returns a number for a message.
     *
     * @return the number as it would be written, or {@code NaN}, {@code Infinity} or {@code -Infinity}
     */
    public static String shown(double value) {
        return Double.isFinite(value) ? append(new StringBuilder(), value).toString() : Double.toString(value);
    }

    private static StringBuilder appendThousandths(StringBuilder out, long thousandths) {
        if (thousandths < 0) {
            out.append('-');
        }
        long magnitude = Math.abs(thousandths);
        out.append(magnitude / FAST_SCALE);
        int fraction = (int) (magnitude % FAST_SCALE);
        if (fraction != 0) {
            out.append('.');
        }
        for (int place = FAST_SCALE / 10; fraction != 0; place /= 10) {
            out.append((char) ('0' + fraction / place));
            fraction %= place;
        }
        return out;
    }

    /** Until JDK 19 {@code Double.toString} wrote a digit too many for some numbers (JDK-4511638). */
    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        while (exact.precision() > 1) {
            BigDecimal shorter = exact.round(new MathContext(exact.precision() - 1, RoundingMode.HALF_EVEN));
            if (shorter.doubleValue() != value) {
                break;
            }
            exact = shorter.stripTrailingZeros();
        }
        return exact;
    }
}
