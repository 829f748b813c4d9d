package io.github.thinknxkit.simulator.knx;

import java.math.BigDecimal;

/** The datapoint types that the document's system commands send. */
public enum DatapointType {
    /** One bit. */
    DPT_1(1, 0, 1),
    /**
     * Four bits. The document allows 0 to 31, which needs five bits; the bus carries the lower four.
     */
    DPT_3(4, 0, 31) {
        @Override
        int encode(BigDecimal value) {
            return value.intValueExact() & 0xF;
        }
    },
    /** One byte, unsigned. */
    DPT_5(8, 0, 255),
    /** One byte, signed. */
    DPT_6(8, -128, 127) {
        @Override
        int encode(BigDecimal value) {
            return value.intValueExact() & 0xFF;
        }

        @Override
        BigDecimal decode(int payload) {
            return BigDecimal.valueOf((byte) payload);
        }
    },
    /** Two-byte float: 11 bits of mantissa, so a grid of 0.01 to 327.68 by magnitude. */
    DPT_9(16, Dpt9.MIN, Dpt9.MAX) {
        @Override
        int encode(BigDecimal value) {
            return Dpt9.encode(value);
        }

        @Override
        BigDecimal decode(int payload) {
            return Dpt9.decode(payload);
        }
    },
    /** Four-byte float, IEEE 754. */
    DPT_14(32, new BigDecimal(Float.MAX_VALUE).negate(), new BigDecimal(Float.MAX_VALUE)) {
        @Override
        int encode(BigDecimal value) {
            return Float.floatToIntBits(value.floatValue());
        }

        @Override
        BigDecimal decode(int payload) {
            return new BigDecimal(Float.toString(Float.intBitsToFloat(payload)));
        }
    };

    private final int bits;
    private final BigDecimal min;
    private final BigDecimal max;

    DatapointType(int bits, int min, int max) {
        this(bits, BigDecimal.valueOf(min), BigDecimal.valueOf(max));
    }

    DatapointType(int bits, BigDecimal min, BigDecimal max) {
        this.bits = bits;
        this.min = min;
        this.max = max;
    }

    /** An unsigned number is its own payload; the other types say what theirs is. */
    int encode(BigDecimal value) {
        return value.intValueExact();
    }

    BigDecimal decode(int payload) {
        return BigDecimal.valueOf(payload);
    }

    /**
     * Returns the size on the bus.
     *
     * @return the number of bits, 1 to 32
     */
    public int bits() {
        return bits;
    }

    /**
     * Returns the smallest value that may be sent.
     *
     * @return the smallest value
     */
    public BigDecimal min() {
        return min;
    }

    /**
     * Returns the largest value that may be sent.
     *
     * @return the largest value
     */
    public BigDecimal max() {
        return max;
    }

    /**
     * Returns whether fractions may be sent.
     *
     * @return true for the two floats
     */
    public boolean isFloat() {
        return this == DPT_9 || this == DPT_14;
    }

    /**
     * Returns what remains of a value on the bus.
     *
     * @param value the value, within {@link #min()} and {@link #max()}
     * @return the nearest value that the type can carry
     */
    public BigDecimal onBus(BigDecimal value) {
        return decode(encode(value));
    }
}
