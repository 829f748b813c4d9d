package io.github.thinknxkit.gateway.http;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The body of a request or a reply, byte for byte. */
public final class Content {

    /** No body. */
    public static final Content NONE = new Content(new byte[0]);

    private final byte[] bytes;

    private Content(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Returns a body of bytes that are not changed any more. */
    public static Content of(byte[] bytes) {
        return new Content(bytes);
    }

    /** Returns a body of text, in UTF-8. */
    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /** {@return its bytes, not to be changed} */
    public byte[] bytes() {
        return bytes;
    }

    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Returns its length; the body may have secrets. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
