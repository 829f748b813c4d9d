package io.github.thinknxkit.simulator.device;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;

/** A value that the device just takes over. */
final class StoredPoint implements Point {

    private final Reaction reaction;
    private volatile BigDecimal value;

    StoredPoint(Reaction reaction, int initial) {
        this.reaction = reaction;
        this.value = BigDecimal.valueOf(initial);
    }

    @Override
    public BigDecimal status() {
        return value;
    }

    @Override
    public CompletableFuture<BigDecimal> set(BigDecimal desired) {
        CompletableFuture<BigDecimal> feedback = new CompletableFuture<>();
        reaction.then(() -> {
            put(desired);
            feedback.complete(desired);
        });
        return feedback;
    }

    @Override
    public void put(BigDecimal present) {
        value = present;
    }
}
