package io.github.thinknxkit.internal.http;

import io.github.thinknxkit.internal.http.AnswerBody.AnswerTooLargeException;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault.Kind;
import java.net.ProtocolException;
import java.util.List;

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
        } else if (BrokenMessage.is(failure)) {
            return Kind.GARBLED;
        } else if (answer.hasBegun()) {
            return Kind.CUT_OFF;
        }
        return failure instanceof ProtocolException ? Kind.GARBLED : BrokenStatusLine.kind(failure);
    }

    /** An answer that came, and is not as HTTP has it. The JDK has no type for most of these, but words, the same from 17 to 25. */
    private static final class BrokenMessage {

        private static final List<String> WORDS = List.of("chunk size", "chunk header", "unexpected content length");

        private BrokenMessage() {}

        static boolean is(Exception failure) {
            String message = String.valueOf(failure.getMessage());
            // A length that is no number fails in the JDK's own parsing.
            return failure instanceof IllegalArgumentException || WORDS.stream().anyMatch(message::contains);
        }
    }

    /**
     * What had come of an answer that ended in its status line. Only the JDK's message holds it: {@code parsing HTTP/1.1 status
     * line, receiving [HTTP/1.1 20], parser state [STATUS_LINE]}, as JDK 17 to 25 put it.
     */
    private static final class BrokenStatusLine {

        private static final String BEFORE = "status line, receiving [";
        private static final String HTTP = "HTTP/";

        /** The type of a record and the major version of its protocol (RFC 8446, section 5.1). */
        private static final String ALERT = "\u0015\u0003";

        private BrokenStatusLine() {}

        static Kind kind(Exception failure) {
            String message = String.valueOf(failure.getMessage());
            int before = message.indexOf(BEFORE);
            int start = before + BEFORE.length();
            int length = Math.min(HTTP.length(), message.indexOf(']', start) - start);
            if (before < 0 || length <= 0 || message.startsWith(HTTP.substring(0, length), start)) {
                return Kind.LOST;
            }
            return message.startsWith(ALERT, start) ? Kind.TLS_ALERT : Kind.GARBLED;
        }
    }
}
