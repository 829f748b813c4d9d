package io.github.thinknxkit.internal.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A call as it is written to the server, but for its authorization: where a password or key belongs into it, there is a gap
 * until it is sent. May hold credentials then, so it has no text of its own.
 */
public final class Message {

    private static final byte[] NO_BODY = {};

    private final String method;
    private final URI uri;
    private final String target;
    private final byte[] body;
    private final Gap gap;

    private Message(String method, URI uri, String target, byte[] body, Gap gap) {
        this.method = method;
        this.uri = uri;
        this.target = target;
        this.body = body;
        this.gap = gap;
    }

    /** Returns a message without a body. */
    public static Message get(URI uri, String target, Gap gap) {
        return new Message("GET", uri, target, NO_BODY, gap);
    }

    /** Returns a message with a form in its body. */
    public static Message post(URI uri, String target, byte[] form, Gap gap) {
        return new Message("POST", uri, target, form, gap);
    }

    /**
     * Returns the message with a text in its gap; itself if it has none.
     *
     * @param text percent-encoded, so that it fits into a URL
     */
    public Message filled(String text) {
        return switch (gap.place()) {
            case NOWHERE -> this;
            case TARGET -> filledTarget(text);
            case FORM -> new Message(method, uri, target, filledForm(text), Gap.NONE);
        };
    }

    private Message filledTarget(String text) {
        String url = uri.toString();
        String filled = target.substring(0, gap.at()) + text + target.substring(gap.at());
        String origin = url.substring(0, url.length() - target.length());
        return new Message(method, URI.create(origin + filled), filled, body, Gap.NONE);
    }

    private byte[] filledForm(String text) {
        byte[] octets = text.getBytes(StandardCharsets.US_ASCII);
        byte[] filled = Arrays.copyOf(body, body.length + octets.length);
        System.arraycopy(body, gap.at(), filled, gap.at() + octets.length, body.length - gap.at());
        System.arraycopy(octets, 0, filled, gap.at(), octets.length);
        return filled;
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

    /**
     * Where a secret belongs into a message.
     *
     * @param place the part of the message
     * @param at the index in that part
     */
    public record Gap(Place place, int at) {

        /** No secret belongs into the message. */
        public static final Gap NONE = new Gap(Place.NOWHERE, 0);

        /** A part of a message. */
        public enum Place {
            NOWHERE,
            TARGET,
            FORM
        }
    }
}
