package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.model.Name;
import java.util.List;
import java.util.OptionalInt;

/**
 * A range of group addresses of a plant.
 *
 * @param name its name, one line, not distinct; may be empty
 * @param description what the exports say of it; may be empty or have many lines
 * @param first the 16 bits of its first address, 1 to 65535; empty if the exports do not tell
 * @param ranges the ranges in it, in the order of the exports
 * @param groups the addresses in it but in none of its ranges, likewise
 */
public record CatalogRange(
        Name name, String description, OptionalInt first, List<CatalogRange> ranges, List<CatalogGroup> groups) {

    /** Copies the lists. */
    public CatalogRange {
        ranges = List.copyOf(ranges);
        groups = List.copyOf(groups);
    }
}
