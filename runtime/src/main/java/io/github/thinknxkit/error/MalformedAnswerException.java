package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

/** The server's answer could not be understood: not JSON, too large, cut off, or without a documented field. */
public final class MalformedAnswerException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param mayHaveRun whether the command may have been carried out
     * @param cause the cause, or null if there is none
     */
    public MalformedAnswerException(
            String message, CallContext context, boolean mayHaveRun, @Nullable Throwable cause) {
        super(message, context, mayHaveRun, cause);
    }
}
