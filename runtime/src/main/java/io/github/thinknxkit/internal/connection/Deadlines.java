package io.github.thinknxkit.internal.connection;

import java.time.Duration;
import java.util.Objects;

/**
 * How long calls may take.
 *
 * @param call without feedback
 * @param feedback with feedback
 */
public record Deadlines(Duration call, Duration feedback) {

    /** Checks the range. */
    public Deadlines {
        check(call);
        check(feedback);
    }

    static Deadlines standard() {
        return new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(60));
    }

    private static void check(Duration timeout) {
        Objects.requireNonNull(timeout, "timeout");
        if (timeout.isZero() || timeout.isNegative()) {
            throw new IllegalArgumentException("a timeout must be more than zero, not " + timeout);
        }
    }
}
