package io.github.thinknxkit.gateway.hook.deliver;

import java.time.Duration;

/**
 * How many hooks there may be, by key and in all, and how they are delivered.
 *
 * @param sharedSends how many messages are on their way at most beside one for each hook, which never waits for those of others
 * @param firstPause how long it takes to the next attempt after a failure
 * @param longestPause how long it takes at most: each pause is twice the one before
 * @param patience how long a receiver may fail before its hook is disabled
 * @param challenge how long a receiver may leave the challenge unanswered
 */
public record HookLimits(
        int perKey,
        int inAll,
        int sentPerHook,
        int sharedSends,
        Duration firstPause,
        Duration longestPause,
        Duration patience,
        Duration challenge) {

    /** {@return the limits that a gateway has if nothing is said} */
    public static HookLimits usual() {
        return new HookLimits(
                20, 1000, 4, 128, Duration.ofSeconds(1), Duration.ofDays(1), Duration.ofDays(7), Duration.ofDays(1));
    }

    /**
     * Returns how long to wait after failures in a row: half of the pause, and the rest by chance, so that receivers that failed
     * together are not tried together.
     */
    Duration pause(int failures, double chance) {
        Duration pause = firstPause;
        for (int i = 1; i < failures && pause.compareTo(longestPause) < 0; i++) {
            pause = pause.multipliedBy(2);
        }
        Duration whole = pause.compareTo(longestPause) < 0 ? pause : longestPause;
        return Duration.ofNanos((long) (whole.toNanos() * (0.5 + chance / 2)));
    }
}
