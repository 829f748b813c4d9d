package io.github.thinknxkit.testing;

import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.internal.http.ExchangeEnd.Fault;
import java.util.Map;

/** The usual ways in which calls fail; {@link Script#reply(int, String)} tells more exactly what a server says. */
public enum Failure {
    /** The server refuses the credentials: {@code AuthenticationException}. */
    AUTHENTICATION,
    /** The server does not know the device: {@code NotFoundException}. */
    NOT_FOUND,
    /** The server refuses the call: {@code RejectedException}. */
    REJECTED,
    /** The server takes no more calls for now: {@code RateLimitedException}. */
    RATE_LIMITED,
    /** Something goes wrong inside the server: {@code ServerFaultException}. */
    SERVER_FAULT,
    /** The answer is a web page: {@code MalformedAnswerException}. */
    MALFORMED_ANSWER,
    /** There is no connection: {@code UnreachableException}. */
    UNREACHABLE,
    /**
     * The connection is lost before the answer: {@code OutcomeUnknownException} for what commands or puts a telegram on the bus,
     * {@code UnreachableException} for what only reads.
     */
    CONNECTION_LOST,
    /** The deadline passes, at once: {@code TimedOutException}. */
    TIMED_OUT;

    ScriptedReply of(ReplyReader reader) {
        return switch (this) {
            case AUTHENTICATION -> reader.reply(401, Map.of(), "");
            case NOT_FOUND -> reader.reply(404, Map.of(), "");
            case REJECTED -> reader.reply(400, Map.of(), "");
            case RATE_LIMITED -> reader.reply(429, Map.of(), "");
            case SERVER_FAULT -> reader.reply(500, Map.of(), "");
            case MALFORMED_ANSWER -> reader.reply(200, Map.of(), "<html>");
            case UNREACHABLE -> reader.fault(Fault.Kind.NOT_SENT, "no connection");
            case CONNECTION_LOST -> reader.fault(Fault.Kind.LOST, "connection reset");
            case TIMED_OUT ->
                ReplyReader.failure(call -> new TimedOutException(
                        "no answer came within the deadline", call.context(), call.mayHaveRunNow(), null));
        };
    }
}
