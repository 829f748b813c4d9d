package io.github.thinknxkit.internal.call;

import java.time.Duration;

/** Lengths of time in nanoseconds, as far as they go: some 292 years, and half of that where a clock is added. */
final class Nanos {

    private static final long MAX = Long.MAX_VALUE / 2;
    private static final long MAX_SECONDS = MAX / 1_000_000_000;

    private Nanos() {}

    static long of(Duration duration) {
        return duration.toSeconds() >= MAX_SECONDS ? MAX : duration.toNanos();
    }
}
