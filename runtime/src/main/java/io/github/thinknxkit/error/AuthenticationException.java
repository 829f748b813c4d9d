package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

/**
 * The server did not accept the credentials.
 */
public final class AuthenticationException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param cause the cause, or null if there is none
     */
    public AuthenticationException(String message, CallContext context, @Nullable Throwable cause) {
        super(message, context, false, cause);
    }
}
