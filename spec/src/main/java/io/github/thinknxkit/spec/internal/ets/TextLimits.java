package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.EnumSet;
import java.util.Set;

/** Refuses texts longer than any that ETS writes. */
final class TextLimits {

    /** ETS takes 255. */
    private static final int LINE = 1_000;

    /** A description may have lines, and a group as many types as devices. */
    private static final int TEXT = 10_000;

    private static final Set<EntryField> LONG =
            EnumSet.of(EntryField.DESCRIPTION, EntryField.COMMENT, EntryField.TYPES);

    private final Problems problems;

    TextLimits(Problems problems) {
        this.problems = problems;
    }

    void check(EntryCells fields) {
        fields.cells().forEach((field, cell) -> check(cell, LONG.contains(field) ? TEXT : LINE));
    }

    /** Whether a text of many lines or words is short enough to be looked at. */
    static boolean fits(Cell text) {
        return text.text().length() <= TEXT;
    }

    void checkLine(Cell cell) {
        check(cell, LINE);
    }

    private void check(Cell cell, int max) {
        int length = cell.text().length();
        if (length > max) {
            String message = "The text has " + length + " characters; at most " + max + " may stand here.";
            problems.report(ProblemCode.ETS_TOO_LONG, cell.place(), message);
        }
    }
}
