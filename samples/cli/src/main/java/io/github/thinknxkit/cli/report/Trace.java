package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.io.PrintStream;
import java.util.Locale;

/** Shows what happens on the wire: for each attempt that has ended what was sent, and what came of it. */
public final class Trace implements CallListener {

    private final PrintStream err;
    private final Palette colours;

    /**
     * Creates a trace on standard error.
     *
     * @param process the process
     */
    public Trace(ProcessContext process) {
        err = process.err();
        colours = Palette.forErrors(process);
    }

    /**
     * Shows the connection.
     *
     * @param connection the connection in words, without secrets
     */
    public void connected(String connection) {
        print("* " + connection);
    }

    @Override
    public void attempted(Attempt attempt) {
        print("> " + ShownText.clean(attempt.request()));
        String status = attempt.status().isPresent() ? attempt.status().getAsInt() + " " : "";
        print("< " + status + attempt.outcome().name().toLowerCase(Locale.ROOT) + " after "
                + attempt.duration().toMillis() + " ms (" + attempt.operation() + ", attempt " + attempt.number()
                + ")");
    }

    @Override
    public void oneAtATime(String connection) {
        print("* the server refuses calls that overlap, so calls are sent one at a time");
    }

    @Override
    public void overlapping(String connection) {
        print("* calls may overlap again");
    }

    private void print(String line) {
        err.print(colours.faint(line) + "\n");
        err.flush();
    }
}
