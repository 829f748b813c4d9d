package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

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
     * @param cause the cause, or null if there is none
     */
    public NotFoundException(String message, CallContext context, @Nullable Throwable cause) {
        super(message, context, false, cause);
    }
}
