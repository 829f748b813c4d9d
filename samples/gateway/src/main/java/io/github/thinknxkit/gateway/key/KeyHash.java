package io.github.thinknxkit.gateway.key;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * The SHA-256 of a key's text. What makes hashes of passwords slow is to stop those who try likely ones; of 256 random bits none is
 * likelier than another, so one round is as good, and a call does not wait for it.
 */
final class KeyHash {

    private final byte[] bytes;

    private KeyHash(byte[] bytes) {
        this.bytes = bytes;
    }

    static KeyHash of(String text) {
        return new KeyHash(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }

    static KeyHash read(byte[] bytes) {
        return new KeyHash(bytes.clone());
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Takes the same time wherever they differ. */
    boolean matches(KeyHash other) {
        return MessageDigest.isEqual(bytes, other.bytes);
    }
}
