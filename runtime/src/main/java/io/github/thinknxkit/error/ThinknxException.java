package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

/**
 * A call that failed.
 *
 * <p>The message says what happened, on which operation, device and connection, what was expected and what to do. It
 * never holds a password, a key or an authorization, and neither does the cause.
 */
public abstract sealed class ThinknxException extends RuntimeException
        permits AuthenticationException,
                CallInterruptedException,
                InvalidArgumentException,
                MalformedAnswerException,
                NotFoundException,
                OutcomeUnknownException,
                RateLimitedException,
                RejectedException,
                ServerFaultException,
                TimedOutException,
                UnreachableException {

    private static final long serialVersionUID = 1L;

    private final CallContext context;
    private final boolean mayHaveRun;

    ThinknxException(String message, CallContext context, boolean mayHaveRun, @Nullable Throwable cause) {
        super(message + context.suffix(), cause);
        this.context = context;
        this.mayHaveRun = mayHaveRun;
    }

    /**
     * Returns what failed.
     *
     * @return the operation's name in the document, such as {@code powerlevel}; for a value that a KNX group refused, the
     *     group's datapoint type, such as {@code DPT 5.001}
     */
    public String operation() {
        return context.operation();
    }

    /** {@return the device or group address that the call was for; empty for the server itself} */
    public String target() {
        return context.target();
    }

    /** {@return the connection, such as {@code local 192.0.2.10:5051}; empty if nothing was to be sent yet} */
    public String connection() {
        return context.connection();
    }

    /**
     * Returns whether the server may have carried out the command in spite of the failure.
     *
     * @return false if the command certainly was not carried out
     */
    public boolean mayHaveRun() {
        return mayHaveRun;
    }
}
