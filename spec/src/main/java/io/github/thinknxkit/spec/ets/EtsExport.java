package io.github.thinknxkit.spec.ets;

import java.util.ArrayList;
import java.util.List;

/**
 * What one group-address export says.
 *
 * @param file the file as the user named it
 * @param ranges the outermost ranges, in file order
 * @param groups the addresses outside any range, in file order
 * @param digest the SHA-256 of the file's bytes, as 64 lower-case hexadecimal digits
 */
public record EtsExport(String file, List<GroupRange> ranges, List<GroupEntry> groups, String digest) {

    /** Copies the lists. */
    public EtsExport {
        ranges = List.copyOf(ranges);
        groups = List.copyOf(groups);
    }

    /**
     * Returns all addresses, those of a range before those of the ranges in it.
     *
     * @return the addresses
     */
    public List<GroupEntry> entries() {
        List<GroupEntry> all = new ArrayList<>(groups);
        ranges.forEach(range -> collect(range, all));
        return List.copyOf(all);
    }

    private static void collect(GroupRange range, List<GroupEntry> all) {
        all.addAll(range.groups());
        range.ranges().forEach(inner -> collect(inner, all));
    }
}
