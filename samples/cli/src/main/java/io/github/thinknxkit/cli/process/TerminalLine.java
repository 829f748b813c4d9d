package io.github.thinknxkit.cli.process;

/** The line of the terminal that the cursor is in. */
public final class TerminalLine {

    /** Goes to the start of the line and takes away what is in it. */
    public static final String CLEAR = "\r\u001b[K";

    private TerminalLine() {}

    /**
     * Returns whether standard error is a terminal that can clear a line.
     *
     * @param process the process
     * @return false for files, pipes and terminals that only print
     */
    public static boolean isClearable(ProcessContext process) {
        return process.terminals().err() && !process.variable("TERM").orElse("").equals("dumb");
    }

    /**
     * Takes the line away, such as the {@code ^C} that a terminal shows, so that the shell's prompt begins a line of its own.
     *
     * @param process the process
     */
    public static void clear(ProcessContext process) {
        if (isClearable(process)) {
            process.err().print(CLEAR);
            process.err().flush();
        }
    }
}
