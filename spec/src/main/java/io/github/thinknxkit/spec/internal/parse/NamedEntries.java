package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlUnreadable;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds among entries whose keys are names those that are keys of the entry before them, indented too little, or of what they are in,
 * indented too far.
 */
final class NamedEntries {

    private final Keys inner;
    private final Keys outer;
    private final Problems problems;

    /**
     * Makes one for entries.
     *
     * @param inner the keys that each of them has
     * @param problems takes what is wrong
     */
    NamedEntries(Keys inner, Problems problems) {
        this(inner, Keys.of(), problems);
    }

    /**
     * Makes one for entries.
     *
     * @param inner the keys that each of them has
     * @param outer the keys of the mappings around them
     * @param problems takes what is wrong
     */
    NamedEntries(Keys inner, Keys outer, Problems problems) {
        this.inner = inner;
        this.outer = outer;
        this.problems = problems;
    }

    /** Reports them, and returns the other entries. */
    List<YamlEntry> of(List<YamlEntry> entries) {
        List<YamlEntry> kept = new ArrayList<>();
        boolean reported = false;
        for (YamlEntry entry : entries) {
            if (StrayEntries.isEmpty(entry) && outer.all().contains(entry.key().text())) {
                reportOuter(entry);
                // What follows is its own.
                return kept;
            }
            if (kept.isEmpty() || !isInner(entry)) {
                kept.add(entry);
                reported = false;
                continue;
            }
            YamlEntry owner = kept.get(kept.size() - 1);
            if (!reported) {
                report(owner, entry);
                reported = true;
            }
            if (StrayEntries.isEmpty(owner)) {
                kept.set(
                        kept.size() - 1,
                        new YamlEntry(
                                owner.key(), new YamlUnreadable(owner.value().place())));
            }
        }
        return kept;
    }

    /** A name may be spelled like a key; what is below it tells. */
    private boolean isInner(YamlEntry entry) {
        boolean spelledSo = inner.all().contains(entry.key().text());
        boolean named = entry.value() instanceof YamlMapping mapping
                && mapping.entries().stream()
                        .anyMatch(it -> inner.all().contains(it.key().text()));
        return spelledSo && !named && !(entry.value() instanceof YamlUnreadable);
    }

    private void reportOuter(YamlEntry entry) {
        String message = "The key '" + entry.key().text() + "' is indented by "
                + (entry.key().place().column() - 1)
                + ", like the names around it, and nothing is in it: indent it less, or what belongs to it further.";
        problems.report(ProblemCode.UNKNOWN_KEY, entry.key().place(), message);
    }

    private void report(YamlEntry owner, YamlEntry entry) {
        String key = "'" + entry.key().text() + "'";
        String message =
                "The key " + key + " is indented by " + (entry.key().place().column() - 1) + ", like '"
                        + owner.key().text() + "' before it; as a key of that it is indented further.";
        problems.report(ProblemCode.UNKNOWN_KEY, entry.key().place(), message);
    }
}
