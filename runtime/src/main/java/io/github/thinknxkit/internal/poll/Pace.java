package io.github.thinknxkit.internal.poll;

import java.util.concurrent.TimeUnit;

/**
 * How fast a server is read: as fast as the budget allows, slower where the server takes too much to it. It is halved at each
 * sign of that and grows again by a little with each good answer (additive increase, multiplicative decrease).
 */
final class Pace {

    private static final double SLOWEST = 1.0 / 16;
    private static final double STEP = 1.0 / 32;

    /** Answers that come together say the same thing: one halving in so long. */
    private static final long ONCE_IN = TimeUnit.SECONDS.toNanos(1);

    /** An answer is late if it takes so many times as long as usual, and this at least. */
    private static final int LATE = 4;

    private static final long LATE_AT_LEAST = TimeUnit.MILLISECONDS.toNanos(500);

    /** How much of an answer's time goes into what is usual. */
    private static final double WEIGHT = 1.0 / 16;

    private double budget;
    private double share = 1;
    private long free;
    private long lastHalving = -ONCE_IN;
    private double usual;

    /** Sets how many reads a second are allowed. */
    void budget(double readsPerSecond) {
        budget = readsPerSecond;
    }

    /** Returns how many reads a second are made at most just now. */
    double rate() {
        return budget * share;
    }

    /** Returns when the next read may begin, in the past if it may begin now. */
    long free() {
        return free;
    }

    void take(long now) {
        free = Math.max(free, now) + (long) (TimeUnit.SECONDS.toNanos(1) / rate());
    }

    /** Lets no read begin before then. */
    void pause(long until) {
        free = Math.max(free, until);
    }

    /** Takes note of a good answer. */
    void answered(long latency, long now) {
        if (usual > 0 && latency > LATE * usual && latency > LATE_AT_LEAST) {
            slower(now);
        } else {
            share = Math.min(1, share + STEP);
        }
        usual = usual == 0 ? latency : usual + WEIGHT * (latency - usual);
    }

    /** Takes note of a sign that the server is asked too much. */
    void slower(long now) {
        if (now - lastHalving >= ONCE_IN) {
            lastHalving = now;
            share = Math.max(SLOWEST, share / 2);
            free = Math.max(free, now + (long) (TimeUnit.SECONDS.toNanos(1) / rate()));
        }
    }
}
