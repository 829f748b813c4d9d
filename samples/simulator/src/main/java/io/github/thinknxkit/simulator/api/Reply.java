package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.page.web.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * The HTTP response to a call.
 *
 * @param status the HTTP status
 * @param contentType the media type
 * @param headers further header fields, in order
 * @param body the body
 * @param delivery how much of it arrives
 */
public record Reply(int status, String contentType, List<Header> headers, String body, Delivery delivery) {

    private static final String JSON = "application/json;charset=utf-8";

    /** Copies the list. */
    public Reply {
        headers = List.copyOf(headers);
    }

    /**
     * A header field.
     *
     * @param name its name
     * @param value its value
     */
    public record Header(String name, String value) {}

    /** How much of a reply arrives. */
    public enum Delivery {
        /** All of it. */
        WHOLE,
        /** Half of the body, then the connection is closed. */
        HALF,
        /** Nothing: the connection is closed. */
        NOTHING
    }

    /**
     * Returns a reply of JSON.
     *
     * @param status the HTTP status
     * @param body the JSON
     * @return the reply
     */
    public static Reply json(int status, String body) {
        return new Reply(status, JSON, List.of(), body, Delivery.WHOLE);
    }

    /**
     * Returns an error in the document's form.
     *
     * @param status the HTTP status
     * @param message the value of {@code error}
     * @return the reply
     */
    public static Reply error(int status, String message) {
        return json(status, Json.object().with("error", message).toString());
    }

    /**
     * Returns what the API answers when it does not execute a call.
     *
     * @param refusal why not
     * @return the reply
     */
    public static Reply error(Refusal refusal) {
        return error(refusal.status(), refusal.message());
    }

    /**
     * Returns no reply: the connection is closed.
     *
     * @return the reply
     */
    public static Reply nothing() {
        return new Reply(0, JSON, List.of(), "", Delivery.NOTHING);
    }

    /**
     * Returns the reply with one more header field.
     *
     * @param name its name
     * @param value its value
     * @return the longer reply
     */
    public Reply with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Reply(status, contentType, more, body, delivery);
    }

    /**
     * Returns the reply with {@code Retry-After}, in whole seconds, rounded up: coming back earlier would be in vain.
     *
     * @param wait how long to wait
     * @return the longer reply
     */
    public Reply retryAfter(Duration wait) {
        return with("Retry-After", Long.toString(wait.plusNanos(999_999_999).toSeconds()));
    }

    /**
     * Returns the reply with as much of it as arrives.
     *
     * @param other how much
     * @return the other reply
     */
    public Reply delivered(Delivery other) {
        return new Reply(status, contentType, headers, body, other);
    }

    /**
     * Returns the body as it is sent.
     *
     * @return the bytes, in UTF-8
     */
    public byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
