package io.github.thinknxkit.simulator.time;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BiFunction;

/** The simulator's time: a clock and the tasks that are scheduled. */
public interface Timeline extends AutoCloseable {

    /**
     * Returns the present moment.
     *
     * @return the present moment
     */
    Instant now();

    /**
     * Runs a task later.
     *
     * @param delay how long from now; a task of no delay runs at once, in the calling thread
     * @param task what to run
     * @return how to call it off
     */
    Scheduled after(Duration delay, Runnable task);

    /** Drops all scheduled tasks. */
    @Override
    void close();

    /**
     * Returns the timeline of the machine's clock.
     *
     * @return a running timeline, to be closed
     */
    static Timeline real() {
        return new RealTimeline();
    }

    /**
     * Returns a timeline that goes by another time, such as the one of the clients in a test.
     *
     * @param clock tells the present moment
     * @param later runs a task after a delay, and returns what forgets it
     * @return the timeline; to close it closes nothing
     */
    static Timeline of(InstantSource clock, BiFunction<Duration, Runnable, Runnable> later) {
        return new BorrowedTimeline(clock, later);
    }

    /**
     * Returns a view of this timeline on which time passes faster.
     *
     * @param factor how many times as fast, more than 0
     * @return a view of this timeline; to close it closes nothing
     */
    default Timeline faster(double factor) {
        return factor == 1 ? this : new FasterTimeline(this, factor);
    }

    /** A scheduled task. */
    @FunctionalInterface
    interface Scheduled {

        /** Calls the task off; without effect once it has begun. */
        void cancel();
    }
}
