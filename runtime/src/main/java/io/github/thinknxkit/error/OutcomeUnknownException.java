package io.github.thinknxkit.error;

import org.jspecify.annotations.Nullable;

/**
 * The connection was lost after a command had been sent: whether it was carried out cannot be known.
 *
 * <p>A command whose repetition does more was sent once and not again; one that sets a state was sent again, without
 * success. Read the device's state before deciding.
 */
public final class OutcomeUnknownException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param cause the cause, or null if there is none
     */
    public OutcomeUnknownException(String message, CallContext context, @Nullable Throwable cause) {
        super(message, context, true, cause);
    }
}
