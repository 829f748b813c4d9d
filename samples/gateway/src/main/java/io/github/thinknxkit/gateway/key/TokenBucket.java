package io.github.thinknxkit.gateway.key;

import java.time.Duration;
import java.time.Instant;

/**
 * Tokens that are taken one by one, and come back at a steady rate. What is counted is the time at which all will be back, so that
 * nothing is rounded. Not safe for use by several threads.
 */
final class TokenBucket {

    private static final double SECOND_NANOS = 1e9;

    /** So that no sum of intervals is too large for a time. */
    private static final Duration LONGEST_INTERVAL = Duration.ofDays(365);

    private final CallLimit limit;

    /** After how long one token comes back. */
    private final Duration interval;

    private final Duration whenEmpty;
    private Instant fullAt;

    TokenBucket(CallLimit limit, Instant now) {
        this.limit = limit;
        this.interval = interval(limit);
        this.whenEmpty = interval.multipliedBy(limit.burst());
        this.fullAt = now;
    }

    private static Duration interval(CallLimit limit) {
        Duration exact = Duration.ofNanos(Math.max(1, Math.round(SECOND_NANOS / limit.perSecond())));
        return exact.compareTo(LONGEST_INTERVAL) < 0 ? exact : LONGEST_INTERVAL;
    }

    CallLimit limit() {
        return limit;
    }

    /** Returns how long it takes until there is a token; zero if there is one. */
    Duration wait(Instant now) {
        if (fullAt.isAfter(now.plus(whenEmpty))) {
            // The clock was set back: no bucket takes longer than one that is empty.
            fullAt = now.plus(whenEmpty);
        }
        Duration wait = Duration.between(now, fullAt.plus(interval).minus(whenEmpty));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    void take(Instant now) {
        fullAt = (isFull(now) ? now : fullAt).plus(interval);
    }

    boolean isFull(Instant now) {
        return !fullAt.isAfter(now);
    }
}
