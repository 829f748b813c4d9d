package io.github.thinknxkit.error;

/**
 * The device is unknown to the server, or this user may not see it; the server does not tell which.
 */
public final class NotFoundException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param mayHaveRun whether an earlier attempt of this call may have been carried out
     */
    public NotFoundException(String message, CallContext context, boolean mayHaveRun) {
        super(message, context, mayHaveRun, null);
    }
}
