package io.github.thinknxkit.internal.text;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encodes text in full: only the unreserved characters of RFC 3986 section 2.3 stay as they are. */
public final class PercentEncoder {

    /** What else may stand in a path or a query as it is (RFC 3986, sections 3.3 and 3.4). */
    private static final String DELIMITERS = "/?:@!$&'()*+,;=";

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

    /** Returns whether nothing in a path, a query or a form needs encoding any more. */
    public static boolean isEncoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean encoded = c == '%' ? isEscape(text, i) : isUnreserved(c) || DELIMITERS.indexOf(c) >= 0;
            if (!encoded) {
                return false;
            }
        }
        return true;
    }

    private static boolean isEscape(String text, int at) {
        return at + 2 < text.length()
                && HexFormat.isHexDigit(text.charAt(at + 1))
                && HexFormat.isHexDigit(text.charAt(at + 2));
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
