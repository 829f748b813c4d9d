package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.http.Fault.Kind;
import java.net.ProtocolException;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;

/** Finds out how far an exchange had come when it failed. */
final class FaultFinder {

    private FaultFinder() {}

    static Fault find(Throwable failure, OneShotBody body, AnswerBody answer) {
        Throwable cause = unwrapped(failure);
        return new Fault(kind(cause, body, answer), cause);
    }

    private static Kind kind(Throwable cause, OneShotBody body, AnswerBody answer) {
        if (cause instanceof AnswerTooLargeException) {
            return Kind.TOO_LARGE;
        } else if (body.isReplayBlocked()) {
            // What is reported then is what became of the replay, and not of the request that was sent.
            return Kind.LOST;
        } else if (!body.isUsed()) {
            // Whatever is said of connecting after this is about a replay: its request had been sent before.
            return Kind.NOT_SENT;
        } else if (answer.hasBegun()) {
            return Kind.CUT_OFF;
        }
        return cause instanceof ProtocolException ? Kind.GARBLED : Kind.LOST;
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure;
        while ((cause instanceof CompletionException || cause instanceof ExecutionException)
                && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
