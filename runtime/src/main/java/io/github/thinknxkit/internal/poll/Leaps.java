package io.github.thinknxkit.internal.poll;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/**
 * Time that one clock knows of and the other does not. On some machines the clock for lengths of time stands still while they
 * sleep, so that what was read before is as old as the date says.
 */
final class Leaps {

    /** Less is a correction of the date. */
    private static final Duration LEAST = Duration.ofSeconds(5);

    private long last;
    private Instant lastInstant;

    /** Begins at zero and at a date. */
    Leaps(Instant start) {
        lastInstant = start;
    }

    /** Returns how many nanoseconds have been slept since this was asked last; 0 if none have. */
    long noticed(long now, Instant instant) {
        Duration leap = Duration.between(lastInstant, instant).minusNanos(now - last);
        last = now;
        lastInstant = instant;
        return leap.compareTo(LEAST) > 0 ? TimeUnit.NANOSECONDS.convert(leap) : 0;
    }
}
