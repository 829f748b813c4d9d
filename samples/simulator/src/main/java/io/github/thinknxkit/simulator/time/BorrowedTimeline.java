package io.github.thinknxkit.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;

/**
 * A timeline on somebody else's time.
 *
 * @param clock tells the present moment
 * @param later runs a task after a delay, and returns what forgets it
 */
record BorrowedTimeline(InstantSource clock, BiFunction<Duration, Runnable, Runnable> later) implements Timeline {

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public Scheduled after(Duration delay, Runnable task) {
        if (delay.isZero() || delay.isNegative()) {
            task.run();
            return () -> {};
        }
        return later.apply(delay, task)::run;
    }

    /** The time itself belongs to somebody else, and goes on. */
    @Override
    public void close() {}
}
