package io.github.thinknxkit.plant;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.CallInterruptedException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * The failures of one request of a batch, as the caller of a single request would have met them.
 *
 * @param operation how they name the request
 * @param mayHaveRun whether the server may have carried it out if it is given up
 */
record Failures(String operation, boolean mayHaveRun) {

    /** The failures of a request that is not made yet. */
    static final Failures BEFORE = new Failures("batch", false);

    /** Returns the failures of a request. Its path is its name: it may be made by hand, and have no other. */
    static Failures of(Request<?> request) {
        String wireForm = request.wireForm();
        int query = wireForm.indexOf('?');
        return new Failures(query < 0 ? wireForm : wireForm.substring(0, query), request.effect() != Effect.READ);
    }

    /** Returns the failure of what ended with an exception or error. */
    RuntimeException of(Throwable thrown) {
        Throwable cause =
                thrown instanceof CompletionException && thrown.getCause() != null ? thrown.getCause() : thrown;
        if (cause instanceof CancellationException) {
            return givenUp(cause);
        } else if (cause instanceof RuntimeException known) {
            return known;
        }
        return new IllegalStateException("the request failed in a way that it should not: " + cause, cause);
    }

    /** Returns the failure of a request that nobody waits for any more. */
    RuntimeException givenUp(@Nullable Throwable cause) {
        String consequence = mayHaveRun ? "; the command may have been carried out, so read the device's state" : "";
        return interrupted("the call was given up before its answer" + consequence, mayHaveRun, cause);
    }

    /** Returns the failure of a request whose turn never came. */
    RuntimeException notSent() {
        return interrupted("nothing was sent to this device: all was stopped before its turn", false, null);
    }

    private CallInterruptedException interrupted(String message, boolean ran, @Nullable Throwable cause) {
        return new CallInterruptedException(message, new CallContext(operation, "", ""), ran, cause);
    }
}
