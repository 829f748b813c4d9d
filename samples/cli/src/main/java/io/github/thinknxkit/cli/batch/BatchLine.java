package io.github.thinknxkit.cli.batch;

import io.github.thinknxkit.cli.report.Report;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A line with a command.
 *
 * @param number its number in the input, from 1
 * @param call the call, if it was understood
 * @param failure what is wrong with it otherwise
 */
record BatchLine(int number, Optional<PlannedCall> call, Optional<Report> failure) {

    /** Reads a line; empty if there is no command in it. */
    static Optional<BatchLine> read(int number, String text, LinePlanner planner) {
        try {
            List<String> words = ShellWords.split(text);
            return words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new BatchLine(number, Optional.of(planner.plan(words)), Optional.empty()));
        } catch (UsageException | InvalidArgumentException e) {
            return Optional.of(new BatchLine(number, Optional.empty(), Optional.of(Report.Failed.of(e))));
        }
    }

    /** Carries out the command; a line that was not understood costs nothing. */
    Report run(Function<PlannedCall, Report> send) {
        try {
            return failure.orElseGet(() -> send.apply(call.orElseThrow()));
        } catch (RuntimeException defect) {
            // One result line out per command, whatever happens to it.
            return Report.Failed.of(defect, call);
        }
    }

    /** What orders this line among others: all lines of one device are in one lane. */
    String lane() {
        return call.map(PlannedCall::lane).orElse("");
    }
}
