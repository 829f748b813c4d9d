package io.github.thinknxkit.gateway.key;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a key: {@code nx_}, its public id, an underscore, and 256 random bits. All its characters may stand in a URL as
 * they are. The mark at the front lets people, logs and scanners for secrets tell what it is.
 */
public final class KeyText {

    private static final String MARK = "nx_";
    private static final int ID_LENGTH = 10;
    private static final int SECRET_BYTES = 32;

    /** What does not look like another letter or digit, in small letters. */
    private static final String ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

    private static final Pattern FORM = Pattern.compile(MARK + "([0-9a-z]{" + ID_LENGTH + "})_[0-9A-Za-z_-]{43}");

    private KeyText() {}

    static String newId(SecureRandom random) {
        StringBuilder id = new StringBuilder(ID_LENGTH);
        while (id.length() < ID_LENGTH) {
            id.append(ID_LETTERS.charAt(random.nextInt(ID_LETTERS.length())));
        }
        return id.toString();
    }

    static String of(String id, SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return MARK + id + "_" + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /**
     * Returns the id in what somebody presents as a key, whether there is such a key or not; empty if it does not have the form of
     * one.
     */
    public static Optional<String> id(String presented) {
        Matcher matcher = FORM.matcher(presented);
        return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Returns a text as it may be logged: of each key in it, only the id is left. */
    public static String hidden(String text) {
        return FORM.matcher(text).replaceAll(MARK + "$1_***");
    }
}
