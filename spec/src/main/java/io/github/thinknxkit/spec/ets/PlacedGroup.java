package io.github.thinknxkit.spec.ets;

import java.util.List;

/**
 * A group address and where it is.
 *
 * @param ranges the names of the ranges that it is in, outermost first; empty if it is in none
 * @param group the address
 */
public record PlacedGroup(List<String> ranges, CatalogGroup group) {

    /** Copies the list. */
    public PlacedGroup {
        ranges = List.copyOf(ranges);
    }
}
