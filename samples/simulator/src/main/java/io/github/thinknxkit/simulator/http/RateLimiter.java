package io.github.thinknxkit.simulator.http;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Counts calls in periods that begin with the first call after the former one. */
final class RateLimiter {

    private final RateLimit limit;
    private Instant periodEnd = Instant.MIN;
    private int taken;

    RateLimiter(RateLimit limit) {
        this.limit = limit;
    }

    /** Forgets the calls so far. */
    synchronized void reset() {
        periodEnd = Instant.MIN;
    }

    /** Returns how long to wait, or empty if the call may pass. */
    synchronized Optional<Duration> take(Instant now) {
        if (!now.isBefore(periodEnd)) {
            periodEnd = now.plus(limit.period());
            taken = 0;
        }
        if (taken == limit.calls()) {
            return Optional.of(Duration.between(now, periodEnd));
        }
        taken++;
        return Optional.empty();
    }
}
