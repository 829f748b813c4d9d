package io.github.thinknxkit.connection;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * Which algorithms a connection accepts from a server that asks for digest authentication.
 *
 * <p>Of the challenges that the policy allows the strongest is answered, the first of equals. If it allows none, the
 * call fails and no credentials are sent.
 *
 * @param allowed the accepted algorithms; at least one
 */
public record DigestPolicy(Set<DigestAlgorithm> allowed) {

    /** Copies the set and checks that it is not empty. */
    public DigestPolicy {
        Objects.requireNonNull(allowed, "allowed");
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("a digest policy has to allow at least one algorithm");
        }
        allowed = Collections.unmodifiableSet(EnumSet.copyOf(allowed));
    }

    /**
     * Accepts whatever is supported.
     *
     * @return the policy of a connection that sets none
     */
    public static DigestPolicy any() {
        return new DigestPolicy(EnumSet.allOf(DigestAlgorithm.class));
    }

    /**
     * Accepts one algorithm only, for servers whose implementation of another is broken.
     *
     * @param algorithm the algorithm
     * @return the policy
     */
    public static DigestPolicy only(DigestAlgorithm algorithm) {
        return new DigestPolicy(EnumSet.of(Objects.requireNonNull(algorithm, "algorithm")));
    }

    /**
     * Accepts what is no weaker than an algorithm, so that nobody on the way can talk the client into a weaker one.
     *
     * @param floor the weakest accepted algorithm; its plain and its {@code -sess} form count as equal
     * @return the policy
     */
    public static DigestPolicy atLeast(DigestAlgorithm floor) {
        Objects.requireNonNull(floor, "floor");
        EnumSet<DigestAlgorithm> allowed = EnumSet.allOf(DigestAlgorithm.class);
        allowed.removeIf(floor::isStrongerThan);
        return new DigestPolicy(allowed);
    }
}
