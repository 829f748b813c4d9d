package io.github.thinknxkit.simulator.device;

import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** A value that the device simply stores. */
final class StoredPoint implements Point {

    private final Reaction reaction;
    private final Report report;
    private final Consumer<BigDecimal> follower;
    private volatile BigDecimal value;

    /** The follower is called whenever a value is set, even if it is the same. */
    StoredPoint(Reaction reaction, BigDecimal initial, Report report, Consumer<BigDecimal> follower) {
        this.reaction = reaction;
        this.value = initial;
        this.report = report;
        this.follower = follower;
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
        report.tell(present);
        follower.accept(present);
    }
}
