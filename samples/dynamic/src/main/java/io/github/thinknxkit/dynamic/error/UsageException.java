package io.github.thinknxkit.dynamic.error;

/** A command that cannot be understood; nothing was sent. The message says what to write instead. */
public class UsageException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do; holds no secret
     */
    public UsageException(String message) {
        super(message);
    }
}
