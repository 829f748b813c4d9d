package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.connection.Secret;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;

/**
 * A user name and a password, in the bytes that the schemes encode or hash.
 *
 * <p>Both are composed first (NFC: RFC 7616, section 4, RFC 7617, section 2.1), so that a name typed on another
 * keyboard is the same name.
 */
public final class Login {

    private final String user;
    private final Secret password;
    private final Charset charset;

    /**
     * Takes a user name and a password.
     *
     * @param user the user name; without control characters, which no header field can carry
     * @param password the password; likewise
     */
    public Login(String user, Secret password) {
        this.user = composed(user).toString();
        this.password = password;
        this.charset = fits(StandardCharsets.ISO_8859_1) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
    }

    /** {@return the user name} */
    public String user() {
        return user;
    }

    /**
     * Returns the encoding for a server that announces none.
     *
     * <p>It is ISO-8859-1, as before encodings were announced. A server that knows a name or password outside it must
     * hold that in something else, and UTF-8 is all that the standards name.
     *
     * @return ISO-8859-1 if it has all characters of both, else UTF-8
     */
    public Charset charset() {
        return charset;
    }

    /**
     * Returns the user name and the password joined; the array should be wiped after use.
     *
     * @param separator what stands between them, in ASCII
     * @param encoding UTF-8, or what {@link #charset} returns
     * @return the bytes
     */
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
                && password.reveal(
                        characters -> candidate.newEncoder().canEncode(composed(CharBuffer.wrap(characters))));
    }

    private static byte[] encoded(char[] characters, Charset encoding) {
        ByteBuffer buffer = encoding.encode(CharBuffer.wrap(composed(CharBuffer.wrap(characters))));
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        buffer.clear();
        while (buffer.hasRemaining()) {
            buffer.put((byte) 0);
        }
        return bytes;
    }

    /** Copies the text only if it is not composed yet: a copy of a password cannot be wiped. */
    private static CharSequence composed(CharSequence text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
