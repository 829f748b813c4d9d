package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.model.Name;
import java.util.List;
import java.util.OptionalInt;

/**
 * A range of group addresses, such as a main or a middle group.
 *
 * @param name its name, one line, not distinct; empty if the export gives none
 * @param description what the export says of it; may be empty or have many lines
 * @param first the 16 bits of its first address, 1 to 65535; empty if the export does not tell
 * @param ranges the ranges in it, in file order
 * @param groups the addresses in it but in none of its ranges, in file order
 */
public record GroupRange(
        Name name, String description, OptionalInt first, List<GroupRange> ranges, List<GroupEntry> groups) {

    /** Copies the lists. */
    public GroupRange {
        ranges = List.copyOf(ranges);
        groups = List.copyOf(groups);
    }
}
