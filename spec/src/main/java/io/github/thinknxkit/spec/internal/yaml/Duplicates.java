package io.github.thinknxkit.spec.internal.yaml;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;

/** The keys that are twice in one mapping. */
final class Duplicates {

    private final Problems problems;
    /** How many entries there were at the last duplicate. */
    private int entriesThen = -1;

    private boolean headed;

    Duplicates(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports a key that is there again.
     *
     * @param key the second of the two
     * @param before where the first is
     * @param entries the entries before it; one that only looks like a sibling is taken out
     */
    void report(YamlScalar key, Place before, List<YamlEntry> entries) {
        // A line that is indented wrongly makes duplicates of all that follow it.
        boolean follows = headed || entries.size() == entriesThen;
        entriesThen = entries.size();
        if (follows) {
            return;
        }
        String name = YamlReader.shortened(key.text());
        YamlEntry last = entries.get(entries.size() - 1);
        if (isHead(last, key)) {
            headed = true;
            entries.remove(entries.size() - 1);
            String head = YamlReader.shortened(last.key().text());
            String message = "There is nothing in '" + head + "', and what stands below it is here twice: '" + name
                    + "' is in line " + before.line() + " too. Indent '" + head
                    + "' less, or what belongs to it further.";
            problems.report(ProblemCode.DUPLICATE_KEY, last.key().place(), message);
        } else {
            String message = "The key '" + name + "' is here twice, first in line " + before.line()
                    + "; rename one of the two, or take it out.";
            problems.report(ProblemCode.DUPLICATE_KEY, key.place(), message);
        }
    }

    /** Whether an entry was taken out as the head of those that follow, which are its own. */
    boolean headed() {
        return headed;
    }

    private static boolean isHead(YamlEntry last, YamlScalar key) {
        return last.value() instanceof YamlScalar value
                && value.text().isEmpty()
                && last.key().place().line() < key.place().line();
    }
}
