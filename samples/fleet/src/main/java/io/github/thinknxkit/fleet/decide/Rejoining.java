package io.github.thinknxkit.fleet.decide;

import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How long a worker that failed waits before it joins the group anew. Each join has the group share its partitions again, so workers
 * that fail again and again, as on a machine that is too busy for their sessions, wait longer each time, and not all alike.
 */
public final class Rejoining {

    private static final Duration FIRST = Duration.ofSeconds(1);

    private final Duration session;
    private final RandomGenerator random;
    private Duration next = FIRST;

    /**
     * Starts with the shortest wait.
     *
     * @param session after which time as a member a worker counts as well; also the longest wait
     * @param random spreads the waits
     */
    public Rejoining(Duration session, RandomGenerator random) {
        this.session = session;
        this.random = random;
    }

    /**
     * Returns how long to wait.
     *
     * @param lived how long the worker was a member before it failed
     * @return half of the next wait and up to as much again
     */
    public Duration after(Duration lived) {
        if (lived.compareTo(session) > 0) {
            next = FIRST;
        }
        Duration wait = next;
        Duration twice = wait.multipliedBy(2);
        next = twice.compareTo(session) < 0 ? twice : session;
        return wait.dividedBy(2).plusMillis(random.nextLong(wait.toMillis() / 2 + 1));
    }
}
