package io.github.thinknxkit.gateway.session;

import io.github.thinknxkit.gateway.key.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser has to show that it is logged in: 256 random bits, in its cookie. The gateway keeps only the hash. Another
 * value is made of it, the mark: the page's scripts send it along with changes, and no other site can know it.
 */
final class SessionToken {

    private static final int BYTES = 32;
    private static final Pattern FORMAT = Pattern.compile("[A-Za-z0-9_-]{43}");

    private final String text;

    private SessionToken(String text) {
        this.text = text;
    }

    static SessionToken make(SecureRandom random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new SessionToken(base64(bytes));
    }

    static Optional<SessionToken> parse(String text) {
        return FORMAT.matcher(text).matches() ? Optional.of(new SessionToken(text)) : Optional.empty();
    }

    /** The value of the cookie; a secret. */
    String text() {
        return text;
    }

    String hash() {
        return base64(Sha256.of(bytes()));
    }

    String mark() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(), "HmacSHA256"));
            return base64(mac.doFinal("page mark".getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks HmacSHA256", e);
        }
    }

    /** Takes the same time wherever the first difference is. */
    boolean hasMark(String presented) {
        return MessageDigest.isEqual(
                mark().getBytes(StandardCharsets.US_ASCII), presented.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "a session token";
    }
}
