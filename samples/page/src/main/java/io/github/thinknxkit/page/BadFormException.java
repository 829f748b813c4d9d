package io.github.thinknxkit.page;

/** A field that the browser sent is missing or not understood. */
public final class BadFormException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Creates the exception.
     *
     * @param reason what is wrong, shown to the user
     */
    public BadFormException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
