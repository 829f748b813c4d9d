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
    private final String origin;
    private final String target;
    private final byte[] body;
    private final Gap gap;

    private Message(String method, String origin, String target, byte[] body, Gap gap) {
        this.method = method;
        this.origin = origin;
        this.target = target;
        this.body = body;
        this.gap = gap;
    }

    /**
     * Returns a message without a body.
     *
     * @param origin scheme and authority
     * @param target path and query, in which nothing needs encoding
     */
    public static Message get(String origin, String target, Gap gap) {
        return new Message("GET", origin, target, NO_BODY, gap);
    }

    /**
     * Returns a message with a form in its body.
     *
     * @param origin scheme and authority
     * @param target the path, in which nothing needs encoding
     */
    public static Message post(String origin, String target, byte[] form, Gap gap) {
        return new Message("POST", origin, target, form, gap);
    }

    /**
     * Returns the message with a text in its gap; itself if it has none.
     *
     * @param octets the text in ASCII, percent-encoded
     */
    public Message filled(byte[] octets) {
        return switch (gap.place()) {
            case NOWHERE -> this;
            case TARGET -> new Message(method, origin, filledTarget(octets), body, Gap.NONE);
            case FORM -> new Message(method, origin, target, filledForm(octets), Gap.NONE);
        };
    }

    private String filledTarget(byte[] octets) {
        String text = new String(octets, StandardCharsets.ISO_8859_1);
        return target.substring(0, gap.at()) + text + target.substring(gap.at());
    }

    private byte[] filledForm(byte[] octets) {
        byte[] filled = Arrays.copyOf(body, body.length + octets.length);
        System.arraycopy(body, gap.at(), filled, gap.at() + octets.length, body.length - gap.at());
        System.arraycopy(octets, 0, filled, gap.at(), octets.length);
        return filled;
    }

    /** {@return the HTTP method} */
    public String method() {
        return method;
    }

    /** Returns where it is sent, which costs more than all else of a message: to be asked for when it is sent. */
    URI uri() {
        return URI.create(origin + target);
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
