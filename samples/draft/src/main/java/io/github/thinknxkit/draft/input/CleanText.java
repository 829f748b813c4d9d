package io.github.thinknxkit.draft.input;

import java.util.regex.Pattern;

/** Texts of strangers as a plant file may hold them. */
public final class CleanText {

    private static final int NOTHING = -1;

    /** A cloud's address has the key in it, a local one may have a password. Longer schemes there are none. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9+.-]{1,16}://\\S*");

    private CleanText() {}

    /**
     * Cleans a text.
     *
     * @param text the text
     * @return the text in one line, without characters that hide and without white space at its ends
     */
    public static String line(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().map(CleanText::shown).filter(c -> c != NOTHING).forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /**
     * Cleans a text that is to be repeated for people.
     *
     * @param text the text
     * @return the text in one line, without addresses of servers, which may hold a credential
     */
    public static String withoutAddresses(String text) {
        return ADDRESS.matcher(line(text)).replaceAll("(an address, left out: it may hold a key)");
    }

    private static int shown(int character) {
        if (Character.isISOControl(character) || isSeparator(character)) {
            return ' ';
        }
        return isDirection(character) || isNone(character) ? NOTHING : character;
    }

    private static boolean isSeparator(int c) {
        return c == 0x2028 || c == 0x2029;
    }

    /** What changes the direction of text, so that a reviewer reads another name than the compiler. */
    private static boolean isDirection(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }

    /** Halves of surrogate pairs, a byte order mark in the text, and what Unicode reserves as no character. */
    private static boolean isNone(int c) {
        return (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                || c == 0xFEFF
                || (c >= 0xFDD0 && c <= 0xFDEF)
                || (c & 0xFFFE) == 0xFFFE;
    }
}
