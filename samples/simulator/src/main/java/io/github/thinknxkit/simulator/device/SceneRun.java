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
    private final Sequence sequence;
    private final Report report;
    private boolean running;
    private Scheduled end = () -> {};

    /** The scene plays for its run time at least, and until its last step. */
    SceneRun(Reaction reaction, Duration runTime, Sequence sequence, Report report) {
        this.reaction = reaction;
        this.runTime = runTime.compareTo(sequence.length()) < 0 ? sequence.length() : runTime;
        this.sequence = sequence;
        this.report = report;
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
        become(launch.signum() != 0);
        if (running) {
            sequence.start();
            end = reaction.timeline().after(runTime, this::finish);
        } else {
            sequence.stop();
        }
    }

    private synchronized void finish() {
        become(false);
    }

    private void become(boolean playing) {
        running = playing;
        report.tell(status());
    }
}
