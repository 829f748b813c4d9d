package io.github.thinknxkit.fleet.decide;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long a worker may believe that it owns what it owns: for a session from the moment at which it began to ask for the last
 * claim that was granted. A process that was stopped, or that reaches no broker, finds it over. Safe for use by many threads.
 */
public final class Lease {

    private final long session;
    private final LongSupplier nanoTime;
    private volatile long confirmedAt;

    public Lease(Duration session, LongSupplier nanoTime) {
        this.session = session.toNanos();
        this.nanoTime = nanoTime;
        this.confirmedAt = nanoTime.getAsLong() - this.session;
    }

    /** Takes note that the brokers granted what was asked for then. */
    public void confirmed(long askedAt) {
        confirmedAt = askedAt;
    }

    public boolean isHeld() {
        return age() < session;
    }

    /** Whether it is to be renewed: four times in a session, so that one that is slow does no harm. */
    public boolean isDue() {
        return age() >= session / 4;
    }

    private long age() {
        return nanoTime.getAsLong() - confirmedAt;
    }
}
