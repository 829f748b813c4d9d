package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.text.RecordText;
import java.time.Duration;

/**
 * One call, after it has ended.
 *
 * @param operation the operation's name in the document
 * @param target the device or group address; empty for the server itself
 * @param connection the connection, such as {@code local 192.0.2.10:5051}
 * @param outcome how it ended
 * @param mayHaveRun whether the command may have been carried out although there is no answer to it; false if it was answered,
 *     and for calls that only read
 * @param attempts how often it was sent, 0 or more; the answer to a challenge counts
 * @param retries how often it was sent again after a failure, 0 or more; the answer to a challenge does not count
 * @param duration how long it took, from the moment it was made
 * @param waited how long it waited for its turn, of that
 * @param paused how long it paused before it was sent again, of that
 */
public record CallReport(
        String operation,
        String target,
        String connection,
        Outcome outcome,
        boolean mayHaveRun,
        int attempts,
        int retries,
        Duration duration,
        Duration waited,
        Duration paused) {

    /** How a call ended. The names are those of the exceptions that callers are told of it with. */
    public enum Outcome {
        /** The server answered that it did what it was asked for. */
        ANSWERED,
        /** The credentials were refused, or there were none to send. */
        AUTHENTICATION,
        /** The server does not know the device, or the user may not use it. */
        NOT_FOUND,
        /** The server refused. */
        REJECTED,
        /** The server takes no more calls for now. */
        RATE_LIMITED,
        /** The server failed. */
        SERVER_FAULT,
        /** The deadline passed. */
        TIMED_OUT,
        /** The connection was lost after a command that must not be repeated. */
        OUTCOME_UNKNOWN,
        /** No connection could be made. */
        UNREACHABLE,
        /** The answer was no proper answer. */
        MALFORMED,
        /** The waiting thread was interrupted. */
        INTERRUPTED,
        /** The client was closed during the call. */
        CLOSED,
        /** The future was cancelled, or ended by somebody else. */
        CANCELLED,
        /** The program failed, such as the code that reads the answer. */
        FAILED
    }

    /** {@return the report in words, as a line of a log has it} */
    @Override
    public String toString() {
        return new RecordText("CallReport")
                .add("operation", operation)
                .add("target", target)
                .add("connection", connection)
                .add("outcome", outcome)
                .add("mayHaveRun", mayHaveRun)
                .add("attempts", attempts)
                .add("retries", retries)
                .add("duration", duration)
                .add("waited", waited)
                .add("paused", paused)
                .toString();
    }
}
