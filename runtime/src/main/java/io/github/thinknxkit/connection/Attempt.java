package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.text.RecordText;
import java.time.Duration;
import java.util.OptionalInt;

/**
 * One attempt to send a call, after it has ended.
 *
 * @param operation the operation's name in the document
 * @param target the device or group address; empty for the server itself
 * @param connection the connection, such as {@code local 192.0.2.10:5051}
 * @param request what was sent, without what proves who the client is: method, path and query, and behind them the form of a
 *     POST, such as {@code GET /api/V1/power?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=1&auth=digest}. Keys, users and passwords in
 *     it read {@code [redacted]}
 * @param number the attempt's number within its call, from 1; the answer to a challenge counts
 * @param outcome how it ended
 * @param status the HTTP status, if an answer came
 * @param duration how long it took, from the moment it was sent
 */
public record Attempt(
        String operation,
        String target,
        String connection,
        String request,
        int number,
        Outcome outcome,
        OptionalInt status,
        Duration duration) {

    /** How an attempt ended. */
    public enum Outcome {
        /** The server answered that it did what it was asked for. */
        ANSWERED,
        /** The server refused the authentication, or asked for one, and the next attempt gives another. */
        CHALLENGED,
        /** The server answered with an error. */
        FAILED,
        /** The server sent something that is no proper answer. */
        MALFORMED,
        /** No connection could be made; nothing was sent. */
        UNREACHABLE,
        /** The connection was lost before the whole answer had arrived. */
        LOST,
        /** The call was given up: its deadline passed, it was cancelled or interrupted, or its client was closed. */
        ABANDONED
    }

    /** {@return the attempt in words, as a line of a log has it} */
    @Override
    public String toString() {
        return new RecordText("Attempt")
                .add("operation", operation)
                .add("target", target)
                .add("connection", connection)
                .add("request", request)
                .add("number", number)
                .add("outcome", outcome)
                .add("status", status)
                .add("duration", duration)
                .toString();
    }
}
