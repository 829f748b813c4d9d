package io.github.thinknxkit.page;

/** A visitor asked for what visitors of that role may not. */
public final class NotAllowedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * Creates the exception.
     *
     * @param reason what is not allowed, and to whom; shown to the visitor
     */
    public NotAllowedException(String reason) {
        super(reason);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
