package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.ets.GroupRange;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** A range while its content is being collected. */
final class RangeDraft {

    /** ETS writes it where a range begins with 0/0/0, which is no group; others write 0. */
    private static final int FIRST_GROUP = 1;

    private final Name name;
    private final String description;
    private final OptionalInt first;
    private final List<RangeDraft> ranges = new ArrayList<>();
    private final List<GroupEntry> groups = new ArrayList<>();

    RangeDraft(Name name, String description, OptionalInt first) {
        this.name = name;
        this.description = description;
        this.first = first.stream().map(it -> Math.max(it, FIRST_GROUP)).findFirst();
    }

    /** What holds the ranges and addresses that are in no other range. */
    static RangeDraft root() {
        return new RangeDraft(new Name("", new Position("", 1, 1, "")), "", OptionalInt.empty());
    }

    void add(RangeDraft range) {
        ranges.add(range);
    }

    void add(GroupEntry group) {
        groups.add(group);
    }

    List<GroupEntry> groups() {
        return groups;
    }

    List<GroupRange> finishedRanges() {
        return ranges.stream().map(RangeDraft::finish).toList();
    }

    private GroupRange finish() {
        return new GroupRange(name, description, first, finishedRanges(), groups);
    }
}
