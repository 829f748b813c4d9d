package io.github.thinknxkit.simulator.time;

import java.time.Duration;
import java.time.Instant;

/** A view of a timeline on which time passes faster. */
final class FasterTimeline implements Timeline {

    private final Timeline timeline;
    private final double factor;
    private final Instant start;

    FasterTimeline(Timeline timeline, double factor) {
        this.timeline = timeline;
        this.factor = factor;
        this.start = timeline.now();
    }

    @Override
    public Instant now() {
        Duration passed = Duration.between(start, timeline.now());
        return start.plus(scaled(passed, factor));
    }

    /** Rounded up: what falls due must not find that its time is still to come. */
    @Override
    public Scheduled after(Duration delay, Runnable task) {
        return delay.isZero() || delay.isNegative()
                ? timeline.after(delay, task)
                : timeline.after(scaled(delay, 1 / factor).plusNanos(1), task);
    }

    private static Duration scaled(Duration duration, double by) {
        return Duration.ofNanos(Math.round(duration.toNanos() * by));
    }

    /** The timeline itself belongs to somebody else, and stays open. */
    @Override
    public void close() {}
}
