package io.github.thinknxkit.fleet.record;

/** A record that cannot be used. It is told and skipped; its text never is in the message. */
public final class UnusableRecordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong, as the rest of a sentence that begins with the record
     */
    public UnusableRecordException(String message) {
        super(message);
    }
}
