package io.github.thinknxkit.cli.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How wide the terminal is that standard output goes to. */
public final class TerminalWidth {

    /** As wide as anything, where output goes to a file or another program. */
    public static final int UNLIMITED = Integer.MAX_VALUE;

    private static final Pattern COLUMNS = Pattern.compile("[1-9][0-9]{0,4}");
    private static final Pattern SIZE = Pattern.compile("[0-9]{1,5} ([1-9][0-9]{0,4})");
    private static final int SECONDS = 2;

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

    /** Java cannot ask a terminal for its size. */
    private static int ofTerminal() {
        File terminal = new File("/dev/tty");
        if (!terminal.exists()) {
            return UNLIMITED;
        }
        try {
            Process stty = new ProcessBuilder("stty", "size")
                    .redirectInput(terminal)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!stty.waitFor(SECONDS, TimeUnit.SECONDS)) {
                stty.destroyForcibly();
                return UNLIMITED;
            }
            Matcher size =
                    SIZE.matcher(new String(stty.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip());
            return size.matches() ? Integer.parseInt(size.group(1)) : UNLIMITED;
        } catch (IOException e) {
            return UNLIMITED;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return UNLIMITED;
        }
    }
}
