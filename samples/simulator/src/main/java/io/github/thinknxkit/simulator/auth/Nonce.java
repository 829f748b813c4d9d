package io.github.thinknxkit.simulator.auth;

import java.time.Instant;

/** A nonce that was sent to a client, and the counts used with it. */
final class Nonce {

    /**
     * How far a count may lag behind the highest one seen: calls in flight overtake each other. The same count twice is
     * a replay, however near.
     */
    private static final int WINDOW = 1024;

    private final DigestAlgorithm algorithm;
    private final Instant expires;
    private long[] seen = {};
    private long highest;

    Nonce(DigestAlgorithm algorithm, Instant expires) {
        this.algorithm = algorithm;
        this.expires = expires;
    }

    DigestAlgorithm algorithm() {
        return algorithm;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expires);
    }

    /**
     * Uses a count. Its slot holds the latest count of the same remainder: within the window that is the count itself
     * or an older one.
     */
    synchronized boolean use(long count) {
        if (seen.length == 0) {
            // Only now: a nonce that nobody proved a password with costs next to nothing.
            seen = new long[WINDOW];
        }
        int slot = (int) (count % WINDOW);
        if (count <= highest - WINDOW || seen[slot] >= count) {
            return false;
        }
        seen[slot] = count;
        highest = Math.max(highest, count);
        return true;
    }
}
