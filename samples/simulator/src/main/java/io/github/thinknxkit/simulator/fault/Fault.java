package io.github.thinknxkit.simulator.fault;

import java.time.Duration;
import java.util.Optional;

/** Something that goes wrong with one call. A call must be authenticated to be hit. */
public sealed interface Fault {

    /**
     * Answers a status and does not execute the call.
     *
     * @param status the HTTP status, such as 429, 500 or 503
     * @param message the value of {@code error} in the answer
     * @param retryAfter what {@code Retry-After} says, if it is sent
     */
    record Refuse(int status, String message, Optional<Duration> retryAfter) implements Fault {}

    /**
     * Executes the call and holds the answer back.
     *
     * @param delay for how long, on the timeline of the simulator
     */
    record Delay(Duration delay) implements Fault {}

    /**
     * Drops the connection.
     *
     * @param moment when
     */
    record Drop(Moment moment) implements Fault {}

    /** Executes a call that asks for feedback, and never answers it; calls that do not ask are passed over. */
    record MissingFeedback() implements Fault {}

    /**
     * Refuses what would move the device, with the document's "impossible to execute", as an actuator that is locked by
     * a wind alarm or by hand; calls that read are passed over.
     */
    record Locked() implements Fault {}

    /** Restarts the software of all servers: nonces are forgotten, and the call ends without an answer, not executed. */
    record Restart() implements Fault {}

    /**
     * Executes the call and answers something else.
     *
     * @param status the HTTP status
     * @param contentType the media type
     * @param body the body
     */
    record Replace(int status, String contentType, String body) implements Fault {}

    /**
     * Executes the call and writes its answer strangely; errors stay as they are.
     *
     * @param shape how
     */
    record Reshape(Shape shape) implements Fault {}

    /** When a connection is dropped. */
    enum Moment {
        /** Before the call is executed. */
        ON_ARRIVAL,
        /** Once it is executed, before the first byte of the answer. */
        BEFORE_ANSWER,
        /** In the middle of the body. */
        DURING_ANSWER
    }

    /** How else an answer may be written. */
    enum Shape {
        /** As documented. */
        DOCUMENTED,
        /** {@code "status": "1"}. */
        NUMBERS_AS_STRINGS,
        /** {@code "status": [1]}, as the brackets in the document can be read. */
        ARRAYS,
        /** With fields that the document does not know. */
        UNKNOWN_FIELDS,
        /** Without {@code comm_obj}. */
        NO_COMMUNICATION_OBJECT,
        /** Half of the JSON, in a message that is whole for HTTP. */
        TRUNCATED
    }

    /**
     * Returns a 429 without {@code Retry-After}: the document mentions none.
     *
     * @return the fault
     */
    static Fault tooManyRequests() {
        return new Refuse(429, "too many requests", Optional.empty());
    }

    /**
     * Returns a 429 with {@code Retry-After}.
     *
     * @param retryAfter what it says; sent in whole seconds, rounded up
     * @return the fault
     */
    static Fault tooManyRequests(Duration retryAfter) {
        return new Refuse(429, "too many requests", Optional.of(retryAfter));
    }

    /**
     * Returns a 500.
     *
     * @return the fault
     */
    static Fault serverError() {
        return new Refuse(500, "internal server error", Optional.empty());
    }

    /**
     * Returns a 400 for what would move the device, as from an actuator that is locked.
     *
     * @return the fault
     */
    static Fault lockedActuator() {
        return new Locked();
    }

    /**
     * Returns an answer of status 200 that is a web page, as from a proxy or a router.
     *
     * @return the fault
     */
    static Fault html() {
        String page = "<!DOCTYPE html><html><head><title>Login</title></head><body>Please log in.</body></html>";
        return new Replace(200, "text/html;charset=utf-8", page);
    }
}
