package io.github.thinknxkit.error;

/** The server understood the call and refused it. */
public final class RejectedException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String serverMessage;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param mayHaveRun whether an earlier attempt of this call may have been carried out
     * @param status the HTTP status
     * @param serverMessage the server's own words, shortened and without control characters; empty if it gave none
     */
    public RejectedException(
            String message, CallContext context, boolean mayHaveRun, int status, String serverMessage) {
        super(message, context, mayHaveRun, null);
        this.status = status;
        this.serverMessage = serverMessage;
    }

    /** {@return the HTTP status, such as 400} */
    public int status() {
        return status;
    }

    /** {@return the server's own words, such as {@code impossible to execute}; empty if it gave none} */
    public String serverMessage() {
        return serverMessage;
    }
}
