package io.github.thinknxkit.simulator.fault;

import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.simulator.api.Answer;
import io.github.thinknxkit.simulator.api.Refusal;
import io.github.thinknxkit.simulator.api.Reply;
import io.github.thinknxkit.simulator.api.Reply.Delivery;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** Something that goes wrong with one call. Only authenticated calls are hit. */
public sealed interface Fault {

    /**
     * Lets a call go wrong.
     *
     * @param call the call: what the fault does not run is not executed
     * @return the reply, when it is to be sent; a future that never ends leaves the call without one
     */
    CompletableFuture<Reply> strike(Execution call);

    /**
     * Returns whether the fault can hit a call; those that it cannot hit do not use it up.
     *
     * @param call the call
     * @return true unless the fault is about calls of another kind
     */
    default boolean concerns(HitCall call) {
        return true;
    }

    /**
     * Answers with an HTTP status and does not execute the call.
     *
     * @param status the HTTP status, such as 429, 500 or 503
     * @param message the value of {@code error} in the answer
     * @param retryAfter the value of {@code Retry-After}, if it is sent
     */
    record Refuse(int status, String message, Optional<Duration> retryAfter) implements Fault {

        @Override
        public CompletableFuture<Reply> strike(Execution call) {
            Reply reply = Reply.error(status, message);
            return CompletableFuture.completedFuture(
                    retryAfter.map(reply::retryAfter).orElse(reply));
        }
    }

    /**
     * Executes the call and delays the answer.
     *
     * @param delay for how long, on the timeline of the simulator
     */
    record Delay(Duration delay) implements Fault {

        @Override
        public CompletableFuture<Reply> strike(Execution call) {
            return call.run().thenCompose(reply -> call.later(delay, reply));
        }
    }

    /**
     * Drops the connection.
     *
     * @param moment when
     */
    record Drop(Moment moment) implements Fault {

        @Override
        public CompletableFuture<Reply> strike(Execution call) {
            return switch (moment) {
                case ON_ARRIVAL -> CompletableFuture.completedFuture(Reply.nothing());
                case BEFORE_ANSWER -> call.run().thenApply(reply -> reply.delivered(Delivery.NOTHING));
                case DURING_ANSWER -> call.run().thenApply(reply -> reply.delivered(Delivery.HALF));
            };
        }
    }

    /** Executes a call that asks for feedback, and never answers it, for as long as the client waits; other calls are not hit. */
    record MissingFeedback() implements Fault {

        @Override
        public CompletableFuture<Reply> strike(Execution call) {
            CompletableFuture<Reply> reply = call.run();
            // What is not executed has no feedback to miss.
            boolean refused = reply.isDone() && reply.join().status() >= 400;
            return refused ? reply : new CompletableFuture<>();
        }

        @Override
        public boolean concerns(HitCall call) {
            return call.asksForFeedback();
        }
    }

    /**
     * Refuses commands to a device with the document's "impossible to execute", as an actuator does that is locked by a
     * wind alarm or by hand; calls that read are not hit.
     */
    record Locked() implements Fault {

        @Override
        public CompletableFuture<Reply> strike(Execution call) {
            return CompletableFuture.completedFuture(Reply.error(Refusal.IMPOSSIBLE));
        }

        @Override
        public boolean concerns(HitCall call) {
            return call.isOrder();
        }
    }

    /** Restarts the software of all servers: nonces are forgotten, and the call is neither executed nor answered. */
    record Restart() implements Fault {

        @Override
        public CompletableFuture<Reply> strike(Execution call) {
            call.restart().run();
            return CompletableFuture.completedFuture(Reply.nothing());
        }
    }

    /**
     * Executes the call and answers something else.
     *
     * @param status the HTTP status
     * @param contentType the media type
     * @param body the body
     */
    record Replace(int status, String contentType, String body) implements Fault {

        @Override
        public CompletableFuture<Reply> strike(Execution call) {
            return call.run()
                    .thenApply(reply -> new Reply(status, contentType, reply.headers(), body, reply.delivery()));
        }
    }

    /**
     * Executes the call and writes its answer in another shape; errors are not changed.
     *
     * @param shape how
     */
    record Reshape(Shape shape) implements Fault {

        @Override
        public CompletableFuture<Reply> strike(Execution call) {
            return call.operation().apply(shape);
        }
    }

    /** When a connection is dropped. */
    enum Moment {
        /** Before the call is executed. */
        ON_ARRIVAL,
        /** Once it is executed, before the first byte of the answer. */
        BEFORE_ANSWER,
        /** In the middle of the body. */
        DURING_ANSWER
    }

    /** How an answer may be written. */
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
        /** Half of the JSON, in a message that is complete for HTTP. */
        TRUNCATED;

        private static final String UNKNOWN = ",\"vendor\":{\"beta\":[true,null,1.5e3]},\"note\":\"\u2603\"}";

        /**
         * Writes an answer in this shape.
         *
         * @param answer the answer
         * @return the text
         */
        public String write(Answer answer) {
            String documented = answer.json();
            return switch (this) {
                case DOCUMENTED -> documented;
                case NUMBERS_AS_STRINGS ->
                    changed(answer, (name, value) -> value instanceof Number ? Json.text(value) : value);
                case ARRAYS -> changed(answer, (name, value) -> name.equals("namespace") ? value : List.of(value));
                case UNKNOWN_FIELDS -> documented.substring(0, documented.length() - 1) + UNKNOWN;
                case NO_COMMUNICATION_OBJECT ->
                    changed(answer, (name, value) -> name.equals("comm_obj") ? Optional.empty() : value);
                case TRUNCATED -> documented.substring(0, documented.length() / 2);
            };
        }

        private static String changed(Answer answer, BiFunction<String, Object, Object> change) {
            Json json = Json.object();
            answer.fields().forEach((name, value) -> json.with(name, change.apply(name, value)));
            return json.toString();
        }
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
     * @param retryAfter its value; sent in whole seconds, rounded up
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
     * Returns a 400 for commands to a device, as from an actuator that is locked.
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
