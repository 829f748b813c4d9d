package io.github.thinknxkit.internal.connection;

import java.util.OptionalDouble;

/**
 * What a connection asks of the server and takes from it at most.
 *
 * @param answerBytes the greatest size of an answer's body
 * @param inFlight how many calls may be in flight
 * @param rate how many calls may be started in a second, if there is a limit
 */
public record Limits(int answerBytes, int inFlight, OptionalDouble rate) {

    /** The greatest array that every Java platform can make. */
    private static final int MAX_ANSWER_BYTES = Integer.MAX_VALUE - 8;

    static Limits standard() {
        return new Limits(1 << 20, 8, OptionalDouble.empty());
    }

    Limits withAnswerBytes(long bytes) {
        if (bytes < 1 || bytes > MAX_ANSWER_BYTES) {
            throw new IllegalArgumentException(
                    "an answer's limit is 1 to " + MAX_ANSWER_BYTES + " bytes, not " + bytes);
        }
        return new Limits((int) bytes, inFlight, rate);
    }

    Limits withInFlight(int calls) {
        if (calls < 1) {
            throw new IllegalArgumentException("at least one call must be allowed in flight, not " + calls);
        }
        return new Limits(answerBytes, calls, rate);
    }

    Limits withRate(double callsPerSecond) {
        if (!(callsPerSecond > 0) || Double.isInfinite(callsPerSecond)) {
            throw new IllegalArgumentException(
                    "a rate is a finite number of calls per second more than zero, not " + callsPerSecond);
        }
        return new Limits(answerBytes, inFlight, OptionalDouble.of(callsPerSecond));
    }
}
