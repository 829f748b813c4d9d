package io.github.thinknxkit.fleet;

import java.util.Set;

/**
 * A worker, and what it owns.
 *
 * @param worker its name
 * @param host where it is
 * @param partitions the partitions that it owns
 */
public record Owner(String worker, String host, Set<Integer> partitions) {

    /** Copies the set. */
    public Owner {
        partitions = Set.copyOf(partitions);
    }
}
