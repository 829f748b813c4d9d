package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.text.DurationText;
import io.github.thinknxkit.internal.text.RecordText;
import java.time.Duration;
import java.util.Objects;

/**
 * How often a call that failed is sent again, and after which pauses.
 *
 * <p>Only calls that may be repeated are: reads and commands that set a state, after a lost connection, a 429 or a 503;
 * any call if the connection could not be made or the server refused with a 429. Pauses double from one to the next, each
 * is shortened by chance to between half and the whole of it, and a server's {@code Retry-After} makes it longer. A call
 * is not repeated if its deadline would pass before.
 *
 * <p>The pause after a 429 holds for all calls of the connection, for a minute at most, and doubles from call to call as well
 * until one gets through.
 *
 * @param attempts how often a call is sent at most, the first time included; at least 1
 * @param firstPause the pause before the second attempt, zero or more
 * @param longestPause the limit of the pauses, no less than the first
 */
public record RetryPolicy(int attempts, Duration firstPause, Duration longestPause) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public RetryPolicy {
        Objects.requireNonNull(firstPause, "firstPause");
        Objects.requireNonNull(longestPause, "longestPause");
        if (attempts < 1) {
            throw new IllegalArgumentException("a call is attempted at least once, not " + attempts + " times");
        }
        if (firstPause.isNegative() || longestPause.compareTo(firstPause) < 0) {
            throw new IllegalArgumentException(
                    "the first pause must be zero or more and no longer than the longest one, not "
                            + DurationText.of(firstPause) + " and " + DurationText.of(longestPause));
        }
    }

    /**
     * Returns the policy of a connection that sets none: three attempts, pauses from 0.2 to 5 seconds.
     *
     * @return the policy
     */
    public static RetryPolicy standard() {
        return new RetryPolicy(3, Duration.ofMillis(200), Duration.ofSeconds(5));
    }

    /**
     * Returns a policy that sends each call once, the answer to an authentication challenge aside.
     *
     * @return the policy
     */
    public static RetryPolicy none() {
        return new RetryPolicy(1, Duration.ZERO, Duration.ZERO);
    }

    /** {@return the policy in words, such as {@code RetryPolicy[attempts=3, firstPause=200 ms, longestPause=5 s]}} */
    @Override
    public String toString() {
        return new RecordText("RetryPolicy")
                .add("attempts", attempts)
                .add("firstPause", firstPause)
                .add("longestPause", longestPause)
                .toString();
    }
}
