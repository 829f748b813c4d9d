package io.github.thinknxkit.internal.text;

import org.jspecify.annotations.Nullable;

/** A position in a field's value. Every method moves forward or stays, none throws. */
public final class FieldCursor {

    private static final String TOKEN_MARKS = "!#$%&'*+-.^_`|~";

    private final String field;
    private int at;

    FieldCursor(String field) {
        this.field = field;
    }

    boolean atEnd() {
        return at == field.length();
    }

    boolean at(char c) {
        return at < field.length() && field.charAt(at) == c;
    }

    /** Skips white space, and whether there was any does not matter anywhere ("BWS" in RFC 9110). */
    void skipSpace() {
        while (at(' ') || at('\t')) {
            at++;
        }
    }

    /** Skips what stands between the members of a list; empty members are allowed. */
    void skipSeparators() {
        while (at(' ') || at('\t') || at(',')) {
            at++;
        }
    }

    /** Skips a character if it is the next. */
    boolean skip(char c) {
        if (at(c)) {
            at++;
            return true;
        }
        return false;
    }

    /** Skips the rest of a member that makes no sense, up to the comma that ends it. */
    void skipMember() {
        boolean inQuotes = false;
        while (!atEnd() && (inQuotes || !at(','))) {
            if (inQuotes && at('\\') && at + 1 < field.length()) {
                at++;
            } else if (at('"')) {
                inQuotes = !inQuotes;
            }
            at++;
        }
    }

    /** Reads a token; it is empty if there is none. */
    String token() {
        int start = at;
        while (!atEnd() && isTokenCharacter(field.charAt(at))) {
            at++;
        }
        return field.substring(start, at);
    }

    /** Skips a token68, such as {@code Negotiate}'s, if one is all that stands before the next comma. */
    boolean skipToken68() {
        int start = at;
        while (!atEnd() && isToken68Character(field.charAt(at))) {
            at++;
        }
        boolean some = at > start;
        while (at('=')) {
            at++;
        }
        skipSpace();
        if (some && (atEnd() || at(','))) {
            return true;
        }
        at = start;
        return false;
    }

    /** Reads a value, quoted or not; null if there is none or its quote is not closed. */
    @Nullable
    ParameterValue value() {
        return skip('"') ? quotedString() : bareValue();
    }

    private @Nullable ParameterValue quotedString() {
        int start = at;
        StringBuilder text = new StringBuilder();
        while (!at('"')) {
            if (at('\\')) {
                at++;
            }
            if (atEnd()) {
                return null;
            }
            text.append(field.charAt(at++));
        }
        return new ParameterValue(text.toString(), field.substring(start, at++));
    }

    /** More than a token on purpose: servers leave nonces in Base64 and paths unquoted. */
    private @Nullable ParameterValue bareValue() {
        int start = at;
        while (!atEnd() && !at(',') && !at(' ') && !at('\t') && !at('"')) {
            at++;
        }
        String text = field.substring(start, at);
        return text.isEmpty() || at('"') ? null : new ParameterValue(text, Quoting.escaped(text));
    }

    private static boolean isTokenCharacter(char c) {
        return isAlphanumeric(c) || TOKEN_MARKS.indexOf(c) >= 0;
    }

    private static boolean isToken68Character(char c) {
        return isAlphanumeric(c) || "-._~+/".indexOf(c) >= 0;
    }

    private static boolean isAlphanumeric(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    /**
     * The value of a parameter, as it is meant and as it is sent back.
     *
     * <p>Both are kept because some servers do not escape what they quote: what is sent back must then still be theirs, byte
     * for byte, while what is hashed has its escapes undone (RFC 7616, section 3.3; curl's tests 1095 and 2091).
     *
     * @param text the value without quotes and escapes
     * @param quoted the value as it stands between quotes
     */
    public record ParameterValue(String text, String quoted) {

        /** {@return whether a header field can carry the value: the JDK's client writes {@code ?} for all outside ASCII} */
        public boolean isSendable() {
            for (int i = 0; i < quoted.length(); i++) {
                char c = quoted.charAt(i);
                if (c > '~' || (c < ' ' && c != '\t')) {
                    return false;
                }
            }
            return true;
        }

        /** Shows nothing of the value, which may be a proof of the password. */
        @Override
        public String toString() {
            return "ParameterValue[redacted]";
        }
    }

    /** The quoted strings of header fields (RFC 9110, section 5.6.4). */
    public static final class Quoting {

        private Quoting() {}

        /**
         * Returns a text as it stands between quotes.
         *
         * @return the text with a backslash before each quote and backslash
         */
        public static String escaped(String text) {
            if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
                return text;
            }
            return text.replace("\\", "\\\\").replace("\"", "\\\"");
        }
    }
}
