package io.github.thinknxkit.gateway.session;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The hash of a password, as it is kept in a file: {@code pbkdf2-sha256$ROUNDS$SALT$HASH}, in base64 without padding. It says how
 * it was made, so that later ones can be made with more work.
 */
public final class PasswordHash {

    /** What OWASP recommends for this function. */
    private static final int ROUNDS = 600_000;

    /** Fewer protect nobody; more let a log-in take seconds. */
    private static final int LEAST_ROUNDS = 100_000;

    private static final int MOST_ROUNDS = 10_000_000;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern FORMAT =
            Pattern.compile("pbkdf2-sha256\\$(\\d{1,8})\\$([A-Za-z0-9+/]{22,86})\\$([A-Za-z0-9+/]{43})");

    private final int rounds;
    private final byte[] salt;
    private final byte[] hash;

    private PasswordHash(int rounds, byte[] salt, byte[] hash) {
        this.rounds = rounds;
        this.salt = salt;
        this.hash = hash;
    }

    public static PasswordHash of(char[] password, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new PasswordHash(ROUNDS, salt, derived(password, salt, ROUNDS));
    }

    /** Reads the text of a file, perhaps with white space around it; empty if it is no hash, or one that is worth nothing. */
    public static Optional<PasswordHash> parse(String text) {
        Matcher matcher = FORMAT.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int rounds = Integer.parseInt(matcher.group(1));
        try {
            Base64.Decoder decoder = Base64.getDecoder();
            return rounds < LEAST_ROUNDS || rounds > MOST_ROUNDS
                    ? Optional.empty()
                    : Optional.of(new PasswordHash(
                            rounds, decoder.decode(matcher.group(2)), decoder.decode(matcher.group(3))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns a hash that no password has, so that the same work is done for a user who does not exist. */
    static PasswordHash decoy() {
        return new PasswordHash(ROUNDS, new byte[SALT_BYTES], new byte[HASH_BYTES]);
    }

    /** Returns whether it is the hash of a password. This takes a good part of a second. */
    public boolean isOf(char[] password) {
        return MessageDigest.isEqual(hash, derived(password, salt, rounds));
    }

    private static byte[] derived(char[] password, byte[] salt, int rounds) {
        // The function takes no empty password; no hash is of one, for a hash is 32 bytes.
        if (password.length == 0) {
            return new byte[0];
        }
        PBEKeySpec spec = new PBEKeySpec(password, salt, rounds, HASH_BYTES * 8);
        try {
            return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                    .generateSecret(spec)
                    .getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks PBKDF2WithHmacSHA256", e);
        } finally {
            spec.clearPassword();
        }
    }

    public String text() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return String.join(
                "$",
                List.of(
                        "pbkdf2-sha256",
                        Integer.toString(rounds),
                        encoder.encodeToString(salt),
                        encoder.encodeToString(hash)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PasswordHash it
                && rounds == it.rounds
                && Arrays.equals(salt, it.salt)
                && Arrays.equals(hash, it.hash);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(salt);
    }

    /** Returns how it was made, and not what it is. */
    @Override
    public String toString() {
        return "pbkdf2-sha256 of " + rounds + " rounds";
    }
}
