package io.github.thinknxkit.cli.process;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide the terminal is that standard output goes to. */
public final class TerminalWidth {

    /** As wide as anything, where output goes to a file or another program. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,5} ([1-9][0-9]{0,4})");

    private TerminalWidth() {}

    /**
     * Returns the width for output.
     *
     * @param process the process
     * @return the number of columns: from the variable {@code COLUMNS}, or what the terminal itself tells; {@link #UNLIMITED}
     *     if output goes to no terminal, or its width is not known
     */
    public static int of(ProcessContext process) {
        if (!process.terminals().out()) {
            return UNLIMITED;
        }
        return process.variable("COLUMNS")
                .filter(columns -> COLUMNS.matcher(columns).matches())
                .map(Integer::valueOf)
                .orElseGet(TerminalWidth::ofTerminal);
    }

    private static int ofTerminal() {
        Matcher size = SIZE.matcher(Stty.run("size").orElse(""));
        return size.matches() ? Integer.parseInt(size.group(1)) : UNLIMITED;
    }
}
