package io.github.thinknxkit.gateway.hook.send;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.random.RandomGenerator;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the messages of one hook are signed with, as the Standard Webhooks convention has it: HMAC-SHA256 over id, time and body.
 *
 * <p>No text but {@link #reveal} shows it.
 */
public final class SigningSecret {

    private static final String PREFIX = "whsec_";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final byte[] key;

    private SigningSecret(byte[] key) {
        this.key = key;
    }

    public static SigningSecret make(RandomGenerator chance) {
        byte[] key = new byte[BYTES];
        chance.nextBytes(key);
        return new SigningSecret(key);
    }

    /** Reads {@code whsec_} and Base64. The message of what is none does not repeat it. */
    public static SigningSecret parse(String text) {
        if (!text.startsWith(PREFIX)) {
            throw new IllegalArgumentException("a signing secret begins with " + PREFIX);
        }
        return new SigningSecret(Base64.getDecoder().decode(text.substring(PREFIX.length())));
    }

    /** {@return the secret, for its owner and the database only} */
    public String reveal() {
        return PREFIX + Base64.getEncoder().encodeToString(key);
    }

    /** Returns the value of {@code webhook-signature}. */
    public String sign(String id, long seconds, byte[] body) {
        Mac mac = mac();
        mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    }

    private Mac mac() {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    /** Returns a fixed text that tells nothing of the secret. */
    @Override
    public String toString() {
        return "SigningSecret[redacted]";
    }
}
