package io.github.thinknxkit.hook;

import io.github.thinknxkit.connection.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The signatures of the Standard Webhooks convention, version 1: HMAC-SHA256 over id, time and body.
 *
 * @param secret {@code whsec_} and Base64
 */
record HookSignature(Secret secret) {

    private static final String PREFIX = "whsec_";
    private static final String VERSION = "v1,";
    private static final String ALGORITHM = "HmacSHA256";

    /** A sender that changes its secret signs by both for a while; nobody has more than a few. */
    private static final int MOST = 10;

    /**
     * Reads the secret, to find out early whether it is one.
     *
     * @throws IllegalArgumentException if it is none; the message does not repeat it
     */
    void check() {
        Arrays.fill(key(), (byte) 0);
    }

    /**
     * Returns whether one of the signatures of a message is right.
     *
     * @param signatures what the sender says, with spaces between them
     */
    boolean isRight(String id, String seconds, byte[] body, String signatures) {
        byte[] expected = (VERSION + Base64.getEncoder().encodeToString(sign(id + "." + seconds + ".", body)))
                .getBytes(StandardCharsets.US_ASCII);
        boolean isRight = false;
        for (String signature : signatures.split(" ", MOST + 1)) {
            isRight |= MessageDigest.isEqual(expected, signature.getBytes(StandardCharsets.UTF_8));
        }
        return isRight;
    }

    private byte[] sign(String start, byte[] body) {
        byte[] key = key();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            mac.update(start.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        } finally {
            Arrays.fill(key, (byte) 0);
        }
    }

    private byte[] key() {
        return secret.reveal(characters -> {
            String text = new String(characters);
            String code = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
            byte[] key = decoded(code);
            if (key.length == 0) {
                throw new IllegalArgumentException(
                        "the secret of a hook is \"whsec_\" with Base64 behind it, as the gateway shows it once");
            }
            return key;
        });
    }

    private static byte[] decoded(String code) {
        try {
            return Base64.getDecoder().decode(code);
        } catch (IllegalArgumentException e) {
            // Its message tells a character.
            return new byte[0];
        }
    }

    /** Returns a fixed text that tells nothing of the secret. */
    @Override
    public String toString() {
        return "HookSignature";
    }
}
