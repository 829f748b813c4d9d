package io.github.thinknxkit.simulator.device;

import java.math.BigDecimal;
import java.util.function.Consumer;

/** Reports a value when it has changed. Safe for use by several threads. */
final class Report {

    private final Consumer<BigDecimal> listener;
    private BigDecimal told;

    Report(BigDecimal initial, Consumer<BigDecimal> listener) {
        this.told = initial;
        this.listener = listener;
    }

    synchronized void tell(BigDecimal value) {
        if (value.compareTo(told) != 0) {
            told = value;
            listener.accept(value);
        }
    }
}
