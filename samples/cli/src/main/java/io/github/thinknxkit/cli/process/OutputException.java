package io.github.thinknxkit.cli.process;

import java.util.Locale;

/** Thrown when results cannot be printed. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean quiet;

    private OutputException(String message, boolean quiet) {
        super(message);
        this.quiet = quiet;
    }

    /**
     * Creates the exception for a write that failed.
     *
     * @param reason the reason in the operating system's words
     * @return the exception; quiet if whoever read the output has gone, such as {@code head}
     */
    public static OutputException of(String reason) {
        // "Broken pipe" on Linux and macOS, "The pipe is being closed" on Windows; translations keep the word.
        boolean readerGone = reason.toLowerCase(Locale.ROOT).contains("pipe");
        return new OutputException(
                readerGone ? "standard output is closed" : "standard output cannot be written: " + reason, readerGone);
    }

    /**
     * Returns the exception with what its command has to tell, which then is no longer quiet.
     *
     * @param rest what became of the work that was under way
     * @return the exception
     */
    public OutputException after(String rest) {
        return new OutputException(getMessage() + "; " + rest, false);
    }

    /** {@return whether nobody has to be told: the reader has gone, and nothing was lost} */
    public boolean quiet() {
        return quiet;
    }
}
