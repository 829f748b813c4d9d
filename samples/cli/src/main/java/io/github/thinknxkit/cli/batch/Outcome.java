package io.github.thinknxkit.cli.batch;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What came of a batch.
 *
 * @param count how many commands have a printed result
 * @param failures how many of them failed
 * @param firstFailures the lines of those that failed first
 * @param status the exit status: that of the first command that failed, or 0
 */
public record Outcome(int count, int failures, List<Integer> firstFailures, int status) {

    static final int NAMED = 10;

    static final Outcome NONE = new Outcome(0, 0, List.of(), 0);

    /** Copies the list. */
    public Outcome {
        firstFailures = List.copyOf(firstFailures);
    }

    /** {@return the counts in words, such as {@code 5 commands, 2 failed}} */
    String summary() {
        return count + (count == 1 ? " command, " : " commands, ") + failures + " failed";
    }

    /** {@return the counts in words, with the lines of what failed} */
    public String total() {
        if (failures == 0) {
            return summary();
        }
        String lines = firstFailures.stream().map(String::valueOf).collect(Collectors.joining(", "));
        int more = failures - firstFailures.size();
        return summary() + (failures == 1 ? " (line " : " (lines ") + lines + (more > 0 ? " and " + more + " more" : "")
                + ")";
    }
}
