package io.github.thinknxkit.simulator.device;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;

/** One value of a device that can be read and, mostly, set. Safe for use by several threads. */
public interface Point {

    /**
     * Returns the present value, as the device last reported it.
     *
     * @return the present value
     */
    BigDecimal status();

    /**
     * Commands a value. The device takes its time.
     *
     * @param value the desired value
     * @return the feedback: what the device reports once it has done it, or was stopped, or given another order
     */
    CompletableFuture<BigDecimal> set(BigDecimal value);

    /**
     * Sets a value at once, as if the device had been operated by hand.
     *
     * @param value the value
     */
    void put(BigDecimal value);
}
