package io.github.thinknxkit.gateway.kept;

import java.time.Duration;

/** How much is kept: for how long, and how many replies for one key and for all. */
public record KeptLimits(Duration life, int perKey, int inAll) {

    /** A day, as callers expect, and some 200 megabytes at most. */
    public static final KeptLimits USUAL = new KeptLimits(Duration.ofHours(24), 100_000, 500_000);

    /** Checks that something is kept. */
    public KeptLimits {
        if (life.isNegative() || life.isZero() || perKey < 1 || inAll < 1) {
            throw new IllegalArgumentException("at least one reply is kept for some time");
        }
    }
}
