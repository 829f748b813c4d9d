package io.github.thinknxkit.simulator.http;

import java.time.Duration;

/**
 * How many calls one server takes. The document states no figures.
 *
 * @param calls how many calls are taken in each period
 * @param period how long a period is
 */
public record RateLimit(int calls, Duration period) {

    /** No limit that a test would meet. */
    public static final RateLimit NONE = new RateLimit(Integer.MAX_VALUE, Duration.ofSeconds(1));

    /** Checks that some call can pass. */
    public RateLimit {
        if (calls < 1 || period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException(
                    "a rate limit is at least one call in some time, not " + calls + " in " + period);
        }
    }
}
