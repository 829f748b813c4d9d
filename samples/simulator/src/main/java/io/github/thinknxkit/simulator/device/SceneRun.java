package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.time.Timeline.Scheduled;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/**
 * A scene: 1 while it plays, 0 else. The document gives scenes no state to be asked for; tests may look.
 */
final class SceneRun implements Point {

    private final Reaction reaction;
    private final Duration runTime;
    private boolean running;
    private Scheduled end = () -> {};

    SceneRun(Reaction reaction, Duration runTime) {
        this.reaction = reaction;
        this.runTime = runTime;
    }

    void command(int launch) {
        reaction.then(() -> put(BigDecimal.valueOf(launch)));
    }

    @Override
    public synchronized BigDecimal status() {
        return BigDecimal.valueOf(running ? 1 : 0);
    }

    @Override
    public CompletableFuture<BigDecimal> set(BigDecimal launch) {
        command(launch.intValueExact());
        return CompletableFuture.completedFuture(launch);
    }

    /** A launch while the scene plays begins it anew. */
    @Override
    public synchronized void put(BigDecimal launch) {
        end.cancel();
        running = launch.signum() != 0;
        if (running) {
            end = reaction.timeline().after(runTime, this::finish);
        }
    }

    private synchronized void finish() {
        running = false;
    }
}
