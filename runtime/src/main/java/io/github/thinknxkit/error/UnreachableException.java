package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

/**
 * No connection to the server could be made, or it was lost while nothing could have been carried out.
 */
public final class UnreachableException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param cause the cause, or null if there is none
     */
    public UnreachableException(String message, CallContext context, @Nullable Throwable cause) {
        super(message, context, false, cause);
    }
}
