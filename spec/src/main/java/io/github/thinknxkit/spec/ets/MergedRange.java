package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;

/** A range with what all exports have in it. */
final class MergedRange {

    /** What makes two ranges of different exports one. */
    private record Key(String name, OptionalInt first, int repetition) {}

    private final Name name;
    private final String description;
    private final OptionalInt first;
    private final List<MergedRange> ranges = new ArrayList<>();
    private final Map<Key, MergedRange> byKey = new HashMap<>();
    private final List<Integer> groups = new ArrayList<>();

    private MergedRange(Name name, String description, OptionalInt first) {
        this.name = name;
        this.description = description;
        this.first = first;
    }

    static MergedRange root() {
        return new MergedRange(new Name("", new Position("", 1, 1, "")), "", OptionalInt.empty());
    }

    /** Takes what one export has in this range. Ranges that have the same name in the same export stay apart. */
    void take(List<GroupRange> inner, List<GroupEntry> entries, MergedEntries all) {
        for (GroupEntry entry : entries) {
            if (all.add(entry)) {
                groups.add(entry.raw());
            }
        }
        Map<Key, Integer> repetitions = new HashMap<>();
        for (GroupRange range : inner) {
            Key plain = new Key(range.name().text(), range.first(), 0);
            int repetition = repetitions.merge(plain, 1, Integer::sum);
            child(new Key(plain.name(), plain.first(), repetition), range).take(range.ranges(), range.groups(), all);
        }
    }

    private MergedRange child(Key key, GroupRange range) {
        return byKey.computeIfAbsent(key, absent -> {
            MergedRange child = new MergedRange(range.name(), range.description(), range.first());
            ranges.add(child);
            return child;
        });
    }

    List<CatalogRange> finishedRanges(Function<Integer, CatalogGroup> group) {
        return ranges.stream().map(range -> range.finish(group)).toList();
    }

    List<CatalogGroup> finishedGroups(Function<Integer, CatalogGroup> group) {
        return groups.stream().map(group).toList();
    }

    private CatalogRange finish(Function<Integer, CatalogGroup> group) {
        return new CatalogRange(name, description, first, finishedRanges(group), finishedGroups(group));
    }
}
