package io.github.thinknxkit.simulator.http;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is sent back.
 *
 * @param status the HTTP status
 * @param contentType the media type
 * @param headers further header fields, in order
 * @param body the body
 * @param delivery how much of it arrives
 */
record Reply(int status, String contentType, List<Header> headers, String body, Delivery delivery) {

    private static final String JSON = "application/json;charset=utf-8";

    /** A header field. */
    record Header(String name, String value) {}

    /** How much of a reply arrives. */
    enum Delivery {
        /** All of it. */
        WHOLE,
        /** Half of the body, then the connection is gone. */
        HALF,
        /** Nothing: the connection is gone. */
        NOTHING
    }

    static Reply json(int status, String body) {
        return new Reply(status, JSON, List.of(), body, Delivery.WHOLE);
    }

    static Reply error(int status, String message) {
        return json(status, JsonText.error(message));
    }

    static Reply nothing() {
        return new Reply(0, JSON, List.of(), "", Delivery.NOTHING);
    }

    Reply with(String name, String value) {
        List<Header> more = new ArrayList<>(headers);
        more.add(new Header(name, value));
        return new Reply(status, contentType, more, body, delivery);
    }

    /** Whole seconds, rounded up: coming back earlier would be in vain. */
    Reply retryAfter(Duration wait) {
        return with("Retry-After", Long.toString(wait.plusNanos(999_999_999).toSeconds()));
    }

    Reply replaced(int otherStatus, String otherType, String otherBody) {
        return new Reply(otherStatus, otherType, headers, otherBody, delivery);
    }

    Reply delivered(Delivery other) {
        return new Reply(status, contentType, headers, body, other);
    }

    byte[] bytes() {
        return body.getBytes(StandardCharsets.UTF_8);
    }
}
