package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.connection.Secret;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A user name and a password, in the bytes that the schemes encode or hash.
 *
 * <p>Both are composed first (NFC: RFC 7616, section 4, RFC 7617, section 2.1), so that a name typed on another
 * keyboard is the same name.
 */
final class Login {

    private final String user;
    private final Secret secret;
    private final Secret password;
    private final List<Charset> charsets;
    private final Encodings encodings;

    Login(Endpoint.Credentials credentials) {
        this(credentials.user(), credentials.password(), credentials.charset());
    }

    /**
     * Takes a user name and a password.
     *
     * @param user the user name; without control characters, which no header field can carry
     * @param named the only encoding, which has all characters of both, or empty to find it out
     */
    Login(String user, Secret password, Optional<Charset> named) {
        this.user = Normalizer.normalize(user, Normalizer.Form.NFC);
        this.secret = password;
        this.password = composed(password);
        this.charsets = named.map(List::of).orElseGet(this::usual);
        this.encodings = new Encodings(charsets);
    }

    /** {@return the password as it was given, which tells one login of a user from another} */
    public Secret secret() {
        return secret;
    }

    /** {@return the user name} */
    public String user() {
        return user;
    }

    /**
     * Returns the encodings that a server may mean which announces none, the most likely first.
     *
     * <p>UTF-8 comes first, since Apache, Tomcat, Undertow and Node.js read it without announcing it; ISO-8859-1 is what was
     * meant before encodings were announced (RFC 7617, section 2.1). In ASCII both are the same.
     */
    public List<Charset> charsets() {
        return charsets;
    }

    /** {@return what is known of the server's encoding} */
    public Encodings encodings() {
        return encodings;
    }

    private List<Charset> usual() {
        return !fits(StandardCharsets.US_ASCII) && fits(StandardCharsets.ISO_8859_1)
                ? List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1)
                : List.of(StandardCharsets.UTF_8);
    }

    /** Returns the user name and the password joined; the array should be wiped after use. */
    public byte[] joined(String separator, Charset encoding) {
        byte[] name = (user + separator).getBytes(encoding);
        byte[] secret = password.reveal(characters -> encoded(characters, encoding));
        byte[] both = Arrays.copyOf(name, name.length + secret.length);
        System.arraycopy(secret, 0, both, name.length, secret.length);
        Arrays.fill(secret, (byte) 0);
        return both;
    }

    private boolean fits(Charset candidate) {
        return candidate.newEncoder().canEncode(user)
                && password.reveal(characters -> candidate.newEncoder().canEncode(CharBuffer.wrap(characters)));
    }

    private static byte[] encoded(char[] characters, Charset encoding) {
        ByteBuffer buffer = encoding.encode(CharBuffer.wrap(characters));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        buffer.clear();
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0);
        }
        return bytes;
    }

    /** Composed once: the normalizer copies what it checks, and its copies of a password cannot be wiped. */
    private static Secret composed(Secret password) {
        return password.reveal(characters -> {
            CharBuffer text = CharBuffer.wrap(characters);
            return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                    ? password
                    : Secret.of(Normalizer.normalize(text, Normalizer.Form.NFC));
        });
    }

    /** In which encoding a server reads a login: found out by trying, and then kept. Safe for use by many threads. */
    static final class Encodings {

        private final List<Charset> candidates;
        private volatile @Nullable Charset accepted;

        private Encodings(List<Charset> candidates) {
            this.candidates = candidates;
        }

        /** {@return what the server is known to read, or else the first candidate} */
        public Charset current() {
            Charset known = accepted;
            return known == null ? candidates.get(0) : known;
        }

        /**
         * Returns what to try after a refusal.
         *
         * @return another encoding, or null if there is none or the server is known to read the refused one
         */
        public @Nullable Charset after(Charset refused) {
            Charset known = accepted;
            for (Charset candidate : known == null ? candidates : List.of(known)) {
                if (!candidate.equals(refused)) {
                    return candidate;
                }
            }
            return null;
        }

        /** Keeps what a server accepted. */
        public void keep(Charset charset) {
            accepted = charset;
        }

        /** Begins anew: the server refused what it had accepted. */
        public void forget() {
            accepted = null;
        }
    }
}
