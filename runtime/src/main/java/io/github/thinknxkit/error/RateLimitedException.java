package io.github.thinknxkit.error;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server refused the call because too many came before it. */
public final class RateLimitedException extends ThinknxException {

    private static final long serialVersionUID = 1L;

    private final @Nullable Duration retryAfter;

    /**
     * Creates the exception.
     *
     * @param message what happened and what to do
     * @param context the call
     * @param mayHaveRun whether an earlier attempt of this call may have been carried out
     * @param retryAfter how long the server asks to wait, or null if it does not say
     */
    public RateLimitedException(
            String message, CallContext context, boolean mayHaveRun, @Nullable Duration retryAfter) {
        super(message, context, mayHaveRun, null);
        this.retryAfter = retryAfter;
    }

    /** {@return how long the server asks to wait, or empty if it does not say} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
