package io.github.thinknxkit.simulator.plant;

import io.github.thinknxkit.simulator.knx.DatapointType;
import java.math.BigDecimal;

/** How a number is rounded on its way to a device: the bus cannot carry every number. */
public enum NumberGrid {
    /** A two-byte float: 85.325 becomes 85.36. */
    TWO_BYTE_FLOAT(DatapointType.DPT_9),
    /** A four-byte float. */
    FOUR_BYTE_FLOAT(DatapointType.DPT_14);

    private final DatapointType type;

    NumberGrid(DatapointType type) {
        this.type = type;
    }

    /**
     * Returns whether the bus can carry a number at all.
     *
     * @param value any number
     * @return false if it is too large or too small
     */
    public boolean covers(BigDecimal value) {
        return value.compareTo(type.min()) >= 0 && value.compareTo(type.max()) <= 0;
    }

    /**
     * Returns what a device receives.
     *
     * @param value a number that is {@linkplain #covers(BigDecimal) covered}
     * @return the nearest number that the bus can carry
     */
    public BigDecimal snap(BigDecimal value) {
        return type.onBus(value);
    }
}
