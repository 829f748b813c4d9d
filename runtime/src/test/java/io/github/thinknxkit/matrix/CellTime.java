package io.github.thinknxkit.matrix;

import io.github.thinknxkit.internal.thread.Timing;
import io.github.thinknxkit.internal.thread.Timing.Timer;
import io.github.thinknxkit.testing.ManualTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.Executor;

/**
 * The time of one cell: pauses are over at once, and deadlines pass when the server says so. What is short is a pause, what is long is a
 * deadline.
 */
final class CellTime {

    /** How long calls may take. */
    static final Duration DEADLINE = Duration.ofHours(1);

    /** More than what a server asks for that is to be waited for. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);

    private static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private final ManualTime time = new ManualTime();
    private final Executor executor;
    private final boolean expiresAtOnce;
    private final Timing standing = time.timing(0);
    private volatile Duration lead = Duration.ZERO;

    /**
     * Creates the time.
     *
     * @param executor lets it pass
     * @param expiresAtOnce whether the first deadline passes as soon as it is watched
     */
    CellTime(Executor executor, boolean expiresAtOnce) {
        this.executor = executor;
        this.expiresAtOnce = expiresAtOnce;
    }

    Timing timing() {
        return new Timing(standing.nanoTime(), clock(), this::after, standing.chance());
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return START.plus(elapsed()).plus(lead);
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }
        };
    }

    private Timer.Alarm after(long nanos, Runnable task) {
        Timer.Alarm alarm = standing.timer().after(nanos, task);
        if (nanos < LONGEST_PAUSE.toNanos() || expiresAtOnce) {
            executor.execute(() -> time.pass(nanos));
        }
        return alarm;
    }

    /** Lets time pass. */
    void pass(Duration length) {
        time.pass(length.toNanos());
    }

    /** Sets the clock on the wall, which no length of time depends on. */
    void setAhead(Duration change) {
        lead = lead.plus(change);
    }

    /** How much time has passed. */
    Duration elapsed() {
        return Duration.ofNanos(standing.nanoTime().getAsLong());
    }
}
