package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.http.AnswerBody.AnswerTooLargeException;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault.Kind;
import java.net.ProtocolException;

/** Finds out how far an exchange had come when it failed. */
final class FaultFinder {

    private FaultFinder() {}

    static Fault find(Exception failure, OneShotBody body, AnswerBody answer) {
        AnswerTooLargeException refusal = answer.refusal();
        return refusal == null ? new Fault(kind(failure, body, answer), failure) : new Fault(Kind.TOO_LARGE, refusal);
    }

    private static Kind kind(Exception failure, OneShotBody body, AnswerBody answer) {
        if (body.isReplayBlocked()) {
            // What is reported then is what became of the replay, and not of the request that was sent.
            return Kind.LOST;
        } else if (!body.isUsed()) {
            // Whatever is said of connecting after this is about a replay: its request had been sent before.
            return Kind.NOT_SENT;
        } else if (answer.hasBegun()) {
            return Kind.CUT_OFF;
        }
        return failure instanceof ProtocolException ? Kind.GARBLED : Kind.LOST;
    }
}
