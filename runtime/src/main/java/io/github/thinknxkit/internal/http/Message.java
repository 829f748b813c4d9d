package io.github.thinknxkit.internal.http;

import java.net.URI;

/**
 * A call as it is written to the server, but for its authorization. May hold credentials, so it has no text of its own.
 */
public final class Message {

    private static final byte[] NO_BODY = {};

    private final String method;
    private final URI uri;
    private final String target;
    private final byte[] body;

    private Message(String method, URI uri, String target, byte[] body) {
        this.method = method;
        this.uri = uri;
        this.target = target;
        this.body = body;
    }

    /** Returns a message without a body. */
    public static Message get(URI uri, String target) {
        return new Message("GET", uri, target, NO_BODY);
    }

    /** Returns a message with a form in its body. */
    public static Message post(URI uri, String target, byte[] form) {
        return new Message("POST", uri, target, form);
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** {@return where it is sent} */
    public URI uri() {
        return uri;
    }

    /** {@return path and query exactly as they are sent} */
    public String target() {
        return target;
    }

    /** {@return the form; empty for GET. Not to be changed} */
    public byte[] body() {
        return body;
    }
}
