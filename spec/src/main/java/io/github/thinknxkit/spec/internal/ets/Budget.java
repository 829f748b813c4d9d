package io.github.thinknxkit.spec.internal.ets;

import io.github.thinknxkit.spec.internal.report.Place;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.ReadingStopped;
import io.github.thinknxkit.spec.problem.ProblemCode;

/** How much is read of an export. A limit keeps a hostile file from taking time and memory without end. */
final class Budget {

    /** An export of all 65,535 addresses has a third of this. */
    static final int BYTES = 1 << 25;

    /** Three times the addresses that there can be. */
    static final int ITEMS = 200_000;

    /** ETS has three levels of ranges, or four; the JDK's parser takes 100 levels of elements at most. */
    static final int DEPTH = 90;

    /** More than anybody mends in one go. */
    static final int PROBLEMS = 1_000;

    private final Problems problems;
    private int items;

    Budget(Problems problems) {
        this.problems = problems;
    }

    /** Counts an element or a row that starts. */
    void spend(Place place) {
        if (problems.count() >= PROBLEMS) {
            String message = "The file has more than " + PROBLEMS + " problems; the rest was not looked at.";
            throw stop(ProblemCode.ETS_MORE_PROBLEMS, place, message);
        }
        if (++items > ITEMS) {
            String message = "The file has more than " + ITEMS + " ranges and addresses.";
            throw stop(ProblemCode.ETS_TOO_LARGE, place, message);
        }
    }

    ReadingStopped stop(ProblemCode code, Place place, String message) {
        problems.report(code, place, message);
        return new ReadingStopped();
    }
}
