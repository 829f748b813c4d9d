package io.github.thinknxkit.simulator.api;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What came of an operation on a device.
 *
 * @param status what the device reports; empty for a mere acknowledgement
 */
record Outcome(Optional<BigDecimal> status) {

    static final Outcome ACKNOWLEDGED = new Outcome(Optional.empty());

    static Outcome of(BigDecimal status) {
        return new Outcome(Optional.of(status));
    }
}
