package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.text.DurationText;
import io.github.thinknxkit.internal.text.RecordText;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a connection is set to, as the code that sends its calls reads it.
 *
 * @param endpoint where it goes, and with which credentials
 * @param method how calls are sent
 * @param deadlines how long calls may take
 * @param limits what is asked of the server and taken from it at most
 * @param retries how calls are repeated
 * @param quirks where the server deviates from the document
 * @param listener what sees each attempt, if there is a listener
 */
public record Settings(
        Endpoint endpoint,
        Method method,
        Deadlines deadlines,
        Limits limits,
        RetryPolicy retries,
        Quirks quirks,
        Optional<CallListener> listener) {

    /** How calls are sent. */
    public enum Method {
        /** With parameters in the query. */
        GET,
        /** With parameters as a form in the body. */
        POST
    }

    /**
     * How long calls may take.
     *
     * @param call without feedback; more than zero
     * @param feedback with feedback; more than zero
     */
    public record Deadlines(Duration call, Duration feedback) {

        /** Checks the range. */
        public Deadlines {
            check(call);
            check(feedback);
        }

        /** {@return the deadlines in words, such as {@code Deadlines[call=10 s, feedback=1 min]}} */
        @Override
        public String toString() {
            return new RecordText("Deadlines")
                    .add("call", call)
                    .add("feedback", feedback)
                    .toString();
        }

        private static void check(Duration timeout) {
            Objects.requireNonNull(timeout, "timeout");
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException("a timeout must be more than zero, not " + DurationText.of(timeout));
            }
        }
    }

    /**
     * What a connection asks of the server and takes from it at most.
     *
     * @param answerBytes the greatest size of an answer's body, 1 to 2147483639
     * @param inFlight how many calls may be in flight, at least 1
     * @param rate how many calls may be started in a second, more than zero; empty if there is no limit
     */
    public record Limits(long answerBytes, int inFlight, OptionalDouble rate) {

        /** The greatest array that every Java platform can make. */
        private static final int MAX_ANSWER_BYTES = Integer.MAX_VALUE - 8;

        /** Checks the ranges. */
        public Limits {
            if (answerBytes < 1 || answerBytes > MAX_ANSWER_BYTES) {
                throw new IllegalArgumentException(
                        "an answer's limit is 1 to " + MAX_ANSWER_BYTES + " bytes, not " + answerBytes);
            }
            if (inFlight < 1) {
                throw new IllegalArgumentException("at least one call must be allowed in flight, not " + inFlight);
            }
            if (rate.isPresent() && !(rate.getAsDouble() > 0 && Double.isFinite(rate.getAsDouble()))) {
                throw new IllegalArgumentException(
                        "a rate is a finite number of calls per second more than zero, not " + rate.getAsDouble());
            }
        }

        /** {@return the limits in words, such as {@code Limits[answerBytes=1048576, inFlight=8]}} */
        @Override
        public String toString() {
            return new RecordText("Limits")
                    .add("answerBytes", answerBytes)
                    .add("inFlight", inFlight)
                    .add("rate", rate)
                    .toString();
        }
    }

    static Settings of(Endpoint endpoint) {
        return new Settings(
                endpoint,
                Method.GET,
                new Deadlines(Duration.ofSeconds(10), Duration.ofSeconds(60)),
                new Limits(1 << 20, 8, OptionalDouble.empty()),
                RetryPolicy.standard(),
                Quirks.none(),
                Optional.empty());
    }

    Settings with(Method changed) {
        return new Settings(endpoint, changed, deadlines, limits, retries, quirks, listener);
    }

    Settings with(Deadlines changed) {
        return new Settings(endpoint, method, changed, limits, retries, quirks, listener);
    }

    Settings with(Limits changed) {
        return new Settings(endpoint, method, deadlines, changed, retries, quirks, listener);
    }

    Settings with(RetryPolicy changed) {
        return new Settings(endpoint, method, deadlines, limits, changed, quirks, listener);
    }

    Settings with(Quirks changed) {
        return new Settings(endpoint, method, deadlines, limits, retries, changed, listener);
    }

    Settings with(CallListener changed) {
        return new Settings(endpoint, method, deadlines, limits, retries, quirks, Optional.of(changed));
    }

    /** {@return the settings in words, without what they leave open and without secrets; of a listener that there is one} */
    @Override
    public String toString() {
        return new RecordText("Settings")
                .add("endpoint", endpoint)
                .add("method", method)
                .add("deadlines", deadlines)
                .add("limits", limits)
                .add("retries", retries)
                .add("quirks", quirks)
                .add("listener", listener.map(sees -> "set"))
                .toString();
    }
}
