package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.process.TerminalLine;
import java.io.PrintStream;

/** A line at the bottom of the terminal that tells how far long work has come. Where there is no terminal, there is no line. */
public final class Progress {

    private final PrintStream err;
    private final boolean visible;
    private boolean shown;

    /**
     * Creates a line that is not shown yet.
     *
     * @param process the process
     */
    public Progress(ProcessContext process) {
        err = process.err();
        visible = TerminalLine.isClearable(process);
        process.ending().add(this::clear);
    }

    /**
     * Shows how far the work has come.
     *
     * @param text the state, one short line
     */
    public synchronized void show(String text) {
        if (visible) {
            err.print(TerminalLine.CLEAR + text);
            err.flush();
            shown = true;
        }
    }

    /** Takes the line away, so that others can print. */
    public synchronized void clear() {
        if (shown) {
            err.print(TerminalLine.CLEAR);
            err.flush();
            shown = false;
        }
    }
}
