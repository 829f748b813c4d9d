package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

/**
 * The call was given up before its answer: the waiting thread was interrupted, and its interrupt status is set again, or
 * the client was closed.
 */
public final class CallInterruptedException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param mayHaveRun whether the command may have been carried out
     * @param cause the cause, or null if there is none
     */
    public CallInterruptedException(
            String message, CallContext context, boolean mayHaveRun, @Nullable Throwable cause) {
        super(message, context, mayHaveRun, cause);
    }
}
