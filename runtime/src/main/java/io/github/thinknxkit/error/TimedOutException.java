package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

/** The call's deadline passed before the whole answer had arrived. */
public final class TimedOutException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param mayHaveRun whether the command may have been carried out
     * @param cause the cause, or null if there is none
     */
    public TimedOutException(String message, CallContext context, boolean mayHaveRun, @Nullable Throwable cause) {
        super(message, context, mayHaveRun, cause);
    }
}
