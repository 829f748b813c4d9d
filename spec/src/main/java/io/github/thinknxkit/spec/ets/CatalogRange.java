package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.model.Name;
import java.util.List;

/**
 * A range of group addresses of a plant.
 *
 * @param name its name, one line, not distinct; may be empty
 * @param description what the exports say of it; may be empty or have many lines
 * @param ranges the ranges in it, in the order of the exports
 * @param groups the addresses in it but in none of its ranges, likewise
 */
public record CatalogRange(Name name, String description, List<CatalogRange> ranges, List<CatalogGroup> groups) {

    /** Copies the lists. */
    public CatalogRange {
        ranges = List.copyOf(ranges);
        groups = List.copyOf(groups);
    }
}
