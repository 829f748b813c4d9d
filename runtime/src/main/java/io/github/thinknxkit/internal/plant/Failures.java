package io.github.thinknxkit.internal.plant;

import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.CallInterruptedException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;

/** The failures of a batch's requests, as the callers of a single request would have met them. */
final class Failures {

    private static final CallContext NOWHERE = new CallContext("batch", "", "");

    private Failures() {}

    /** Returns the failure that a future ended with. */
    static RuntimeException of(Throwable failure) {
        Throwable cause =
                failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
        if (cause instanceof CancellationException) {
            return new CallInterruptedException(
                    "the call was given up when the batch was stopped; a command may have been carried out by then,"
                            + " so read the device's state",
                    NOWHERE,
                    true,
                    cause);
        }
        return cause instanceof RuntimeException known ? known : new IllegalStateException(cause);
    }

    /** Returns the failure of a request whose turn never came. */
    static RuntimeException notSent() {
        return new CallInterruptedException(
                "nothing was sent to this device, since the batch was stopped before its turn", NOWHERE, false, null);
    }
}
