package io.github.thinknxkit.internal.call;

import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.CallInterruptedException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.internal.text.DurationText;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is told of a call that ended before it had an answer of its own.
 *
 * @param context how errors name the call
 * @param mayHaveRun whether an attempt may have been carried out
 * @param lastError the error of the attempt before, if there was one
 */
record AbandonedCall(
        CallContext context, boolean mayHaveRun, @Nullable ThinknxException lastError) {

    ThinknxException expired(Duration limit) {
        String message = "no complete answer within " + DurationText.of(limit)
                + (mayHaveRun ? "; the command may have been carried out" : "");
        return new TimedOutException(message, context, mayHaveRun, lastError);
    }

    ThinknxException interrupted() {
        return new CallInterruptedException("the waiting thread was interrupted", context, mayHaveRun, null);
    }

    ThinknxException closed() {
        return new CallInterruptedException("the client was closed during the call", context, mayHaveRun, null);
    }

    ThinknxException refused() {
        String message =
                "not sent" + again() + ", since the server has just refused the credentials when another call sent"
                        + " them, and may lock out whoever repeats that; check user, password or key";
        return new AuthenticationException(message, context, mayHaveRun, lastError);
    }

    ThinknxException held(Duration wait) {
        Duration shown = wait.plusMillis(1).truncatedTo(ChronoUnit.MILLIS);
        String message =
                "not sent" + again() + ", since the server takes no more calls for now and is left alone for another "
                        + DurationText.of(shown) + "; send fewer, or limit the connection's rate";
        return new RateLimitedException(message, context, mayHaveRun, shown);
    }

    private String again() {
        return lastError == null ? "" : " again";
    }
}
