package io.github.thinknxkit.internal.text;

import java.nio.charset.StandardCharsets;

/** Percent-encodes text in full: only the unreserved characters of RFC 3986 section 2.3 stay as they are. */
public final class PercentEncoder {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoder() {}

    /** Appends a text. */
    public static StringBuilder append(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnreserved(c)) {
                out.append(c);
            } else {
                int end = endOfReserved(text, i);
                appendBytes(out, text.substring(i, end));
                i = end - 1;
            }
        }
        return out;
    }

    /** Returns the encoded text. */
    public static String encode(String text) {
        return append(new StringBuilder(text.length() + 16), text).toString();
    }

    /** Returns whether a character is sent as it is. */
    public static boolean isUnreserved(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '-'
                || c == '.'
                || c == '_'
                || c == '~';
    }

    private static int endOfReserved(String text, int start) {
        int end = start;
        while (end < text.length() && !isUnreserved(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void appendBytes(StringBuilder out, String reserved) {
        for (byte b : reserved.getBytes(StandardCharsets.UTF_8)) {
            out.append('%').append(HEX[(b >> 4) & 0xF]).append(HEX[b & 0xF]);
        }
    }
}
