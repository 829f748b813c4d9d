package io.github.thinknxkit.internal.auth.challenge;

/** The quoted strings of header fields (RFC 9110, section 5.6.4). */
public final class Quoting {

    private Quoting() {}

    /**
     * Returns a text as it stands between quotes.
     *
     * @param text the text
     * @return the text with a backslash before each quote and backslash
     */
    public static String escaped(String text) {
        if (text.indexOf('"') < 0 && text.indexOf('\\') < 0) {
            return text;
        }
        return text.replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
