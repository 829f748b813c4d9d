package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The entries of all exports by their addresses, those of the same address made one. */
final class MergedEntries {

    private final Problems problems;
    private final Map<Integer, GroupEntry> entries = new LinkedHashMap<>();

    MergedEntries(Problems problems) {
        this.problems = problems;
    }

    /** Adds an entry, and returns whether it is the first of its address. What contradicts the first is reported. */
    boolean add(GroupEntry entry) {
        GroupEntry before = entries.putIfAbsent(entry.raw(), entry);
        if (before != null) {
            refuseContradiction(before, entry);
            entries.put(entry.raw(), completed(before, entry));
        }
        return before == null;
    }

    /** The entry of an address that was added. */
    GroupEntry entry(int raw) {
        return Objects.requireNonNull(entries.get(raw), "added");
    }

    boolean has(int raw) {
        return entries.containsKey(raw);
    }

    Collection<GroupEntry> all() {
        return entries.values();
    }

    private void refuseContradiction(GroupEntry before, GroupEntry entry) {
        String was = before.name().text();
        String is = entry.name().text();
        if (!was.isEmpty() && !is.isEmpty() && !was.equals(is)) {
            report(entry.name(), "'" + entry.address() + "' is called '" + is + "' here", "'" + was + "'", before);
        }
        boolean typed = before.types().isPresent() && entry.types().isPresent();
        if (typed && !new HashSet<>(before.typeIds()).equals(new HashSet<>(entry.typeIds()))) {
            Name types = entry.types().get();
            String other = "type " + before.types().get();
            report(types, "'" + entry.address() + "' has type " + types + " here", other, before);
        }
    }

    private void report(Name where, String here, String there, GroupEntry before) {
        String message = here + " and " + there + " in " + before.address().position() + ".";
        problems.report(ProblemCode.ETS_CONTRADICTION, where.position(), message, Optional.empty());
    }

    /** The first entry, with what only the second tells. */
    private static GroupEntry completed(GroupEntry first, GroupEntry second) {
        boolean typed = first.types().isPresent();
        return new GroupEntry(
                first.name().text().isEmpty() ? second.name() : first.name(),
                first.address(),
                first.raw(),
                first.description().isEmpty() ? second.description() : first.description(),
                first.types().or(second::types),
                typed ? first.typeIds() : second.typeIds(),
                first.central() || second.central(),
                first.unfiltered() || second.unfiltered(),
                first.security().or(second::security));
    }
}
