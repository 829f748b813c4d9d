package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.connection.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long a call pauses before its next attempt. */
final class Backoff {

    /** More doublings than it takes to reach any limit from any first pause. */
    private static final int MAX_DOUBLINGS = 62;

    private final RetryPolicy policy;
    private final DoubleSupplier chance;

    Backoff(RetryPolicy policy, DoubleSupplier chance) {
        this.policy = policy;
        this.chance = chance;
    }

    boolean allowsAfter(int attempts) {
        return attempts < policy.attempts();
    }

    /** The server's wish is a lower bound; chance keeps clients that failed together from coming back together. */
    long pauseNanos(int attempts, Duration retryAfter) {
        double doubled = (double) Nanos.of(policy.firstPause()) * (1L << Math.min(attempts - 1, MAX_DOUBLINGS));
        double longest = Math.min(doubled, (double) Nanos.of(policy.longestPause()));
        double shortened = longest * (1 + chance.getAsDouble()) / 2;
        return Math.max((long) shortened, Nanos.of(retryAfter));
    }

    /** Lengths of time in nanoseconds, as far as they go: some 292 years, and half of that where a clock is added. */
    static final class Nanos {

        private static final long MAX = Long.MAX_VALUE / 2;
        private static final long MAX_SECONDS = MAX / 1_000_000_000;

        private Nanos() {}

        static long of(Duration duration) {
            return duration.toSeconds() >= MAX_SECONDS ? MAX : duration.toNanos();
        }
    }
}
