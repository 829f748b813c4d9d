package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

/**
 * The server did not accept the credentials, or could not show that it knows them.
 */
public final class AuthenticationException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param mayHaveRun whether the command may have been carried out; never after a refusal
     * @param cause the cause, or null if there is none
     */
    public AuthenticationException(String message, CallContext context, boolean mayHaveRun, @Nullable Throwable cause) {
        super(message, context, mayHaveRun, cause);
    }
}
