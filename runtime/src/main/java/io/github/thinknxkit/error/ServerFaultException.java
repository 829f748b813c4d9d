package io.github.thinknxkit.error;

/** Something went wrong inside the server; whether a command was carried out by then cannot be known. */
public final class ServerFaultException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    private final int status;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param mayHaveRun whether the command may have been carried out
     * @param status the HTTP status
     */
    public ServerFaultException(String message, CallContext context, boolean mayHaveRun, int status) {
        super(message, context, mayHaveRun, null);
        this.status = status;
    }

    /** {@return the HTTP status, such as 500} */
    public int status() {
        return status;
    }
}
