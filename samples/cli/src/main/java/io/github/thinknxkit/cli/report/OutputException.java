package io.github.thinknxkit.cli.report;

/** Results that cannot be printed. */
public final class OutputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened
     */
    public OutputException(String message) {
        super(message);
    }
}
