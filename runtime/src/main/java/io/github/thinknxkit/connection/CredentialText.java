package io.github.thinknxkit.connection;

import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;

/** Checks user names, passwords and keys for characters that only damage puts there, and quotes nothing else of them. */
final class CredentialText {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private CredentialText() {}

    /** Checks a user name and a password, and that the encoding, if one is named, has all characters of both. */
    static void check(String user, Secret password, Optional<Charset> charset) {
        if (Objects.requireNonNull(user, "user").isEmpty()) {
            throw new IllegalArgumentException("the user name must not be empty");
        }
        check("user name", user.toCharArray());
        check("password", Objects.requireNonNull(password, "password"));
        charset.ifPresent(named -> checkFits(named, user, password));
    }

    /** Checks a cloud's key. */
    static void checkKey(Secret key) {
        check("key", key);
        if (!key.isSupplied() && !key.reveal(CredentialText::isUsableKey)) {
            throw new IllegalArgumentException(
                    "the key is empty or contains white space; copy it from the page Thinknx Cloud of the server");
        }
    }

    private static boolean isUsableKey(char[] key) {
        for (char c : key) {
            if (Character.isWhitespace(c) || Character.isSurrogate(c)) {
                return false;
            }
        }
        return key.length > 0;
    }

    /** Checks a secret, unless it is to be asked for later; its name begins the message. */
    private static void check(String name, Secret secret) {
        if (secret.isSupplied()) {
            return;
        }
        boolean unused = secret.reveal(characters -> {
            check(name, characters);
            return true;
        });
    }

    /** Checks a text; its name begins the message. */
    private static void check(String name, char[] text) {
        for (int i = 0; i < text.length; i++) {
            String repair = repair(text, i);
            if (!repair.isEmpty()) {
                String place = i == 0 ? " begins with " : i == text.length - 1 ? " ends with " : " contains ";
                throw new IllegalArgumentException(
                        "the " + name + place + named(text[i]) + ", so nothing was sent; " + repair);
            }
        }
    }

    /** Checks that an encoding has all characters of both. */
    private static void checkFits(Charset charset, String user, Secret password) {
        boolean fits = fits(charset, user)
                && (password.isSupplied() || password.reveal(characters -> fits(charset, CharBuffer.wrap(characters))));
        if (!fits) {
            throw new IllegalArgumentException("the user name or the password has a character that " + charset.name()
                    + " lacks; name another encoding, or none");
        }
    }

    /** Composed, as it is sent. */
    private static boolean fits(Charset charset, CharSequence text) {
        return charset.newEncoder().canEncode(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    /** Returns what to do about a character, or an empty text if it may stand there. */
    private static String repair(char[] text, int at) {
        char c = text[at];
        if (c == '\r' || c == '\n') {
            return "remove the line break, which files and variables often end with";
        } else if (Character.isISOControl(c)) {
            return "remove the control character, or read the text in the encoding that it was written in";
        } else if (c == REPLACEMENT || isHalfPair(text, at)) {
            return "it stands for what could not be decoded: read the text in the encoding that it was written in";
        } else if (c == BYTE_ORDER_MARK) {
            return "remove this byte order mark, which some editors put before the text";
        }
        return "";
    }

    private static boolean isHalfPair(char[] text, int at) {
        char c = text[at];
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length || !Character.isLowSurrogate(text[at + 1]);
        }
        return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text[at - 1]));
    }

    private static String named(char c) {
        return String.format("U+%04X %s", (int) c, Character.getName(c));
    }
}
