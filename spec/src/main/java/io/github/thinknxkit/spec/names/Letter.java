package io.github.thinknxkit.spec.names;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A character of a name as people see it: with the marks behind it, however the name is composed.
 *
 * @param start the index of its first {@code char} in the name
 * @param character the character, composed with its marks where Unicode can
 */
record Letter(int start, int character) {

    private static final int ASCII = 0x80;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final String DIAERESIS = "\u0308";

    /** Reads the characters of a name, without those that cannot be seen. */
    static List<Letter> of(String name) {
        List<Letter> letters = new ArrayList<>(name.length());
        int index = 0;
        while (index < name.length()) {
            int end = behindMarks(name, index);
            int character = composed(name, index, end);
            if (!isInvisible(character)) {
                letters.add(new Letter(index, character));
            }
            index = end;
        }
        return letters;
    }

    private static int behindMarks(String name, int index) {
        int end = index + Character.charCount(name.codePointAt(index));
        while (end < name.length() && isMark(name.codePointAt(end))) {
            end += Character.charCount(name.codePointAt(end));
        }
        return end;
    }

    private static int composed(String name, int start, int end) {
        return end - start == 1 && name.charAt(start) < ASCII
                ? name.charAt(start)
                : Normalizer.normalize(name.substring(start, end), Normalizer.Form.NFC)
                        .codePointAt(0);
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    /** Soft hyphens, joiners, marks of direction, and marks without a letter. */
    private static boolean isInvisible(int character) {
        return isMark(character) || (Character.getType(character) == Character.FORMAT && character != ZERO_WIDTH_SPACE);
    }

    boolean isCapital() {
        return Character.isUpperCase(character);
    }

    boolean isSmall() {
        return Character.isLowerCase(character);
    }

    boolean isCyrillic() {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.CYRILLIC;
    }

    /** The Ukrainian one counts as a letter in Unicode. */
    boolean isApostrophe() {
        return character == '\'' || character == '\u2019' || character == '\u02BC';
    }

    /** Returns whether it belongs to a word. */
    boolean isWordCharacter() {
        return Character.isLetterOrDigit(character) && !isApostrophe();
    }

    /** Returns this letter at its place, but written as another. */
    Letter as(int other) {
        return new Letter(start, other);
    }

    /** {@return it as a small letter without marks, which may be several; as it is if it is no letter} */
    String bare() {
        String small = Character.toString(Character.toLowerCase(character));
        return character < ASCII
                ? small
                : Normalizer.normalize(small, Normalizer.Form.NFKD)
                        .replaceAll("\\p{M}+", "")
                        .toLowerCase(Locale.ROOT);
    }

    boolean hasMarks() {
        return character >= ASCII && decomposed().length() > Character.charCount(character);
    }

    boolean hasDiaeresis() {
        return decomposed().contains(DIAERESIS);
    }

    private String decomposed() {
        return Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD);
    }

    /** {@return its spelling in small ASCII letters and digits; empty if it cannot be spelt so} */
    Optional<String> spelling() {
        if (Character.isDigit(character)) {
            return Optional.of(Integer.toString(Character.digit(character, 10)));
        }
        Optional<String> special = Romanization.letter(Character.toString(Character.toLowerCase(character)));
        if (special.isPresent()) {
            return special;
        }
        StringBuilder ascii = new StringBuilder();
        for (int one : bare().codePoints().toArray()) {
            if (CodeName.isAscii(one)) {
                ascii.appendCodePoint(one);
            } else {
                Optional<String> spelt = Romanization.letter(Character.toString(one));
                if (spelt.isEmpty()) {
                    return Optional.empty();
                }
                ascii.append(spelt.get());
            }
        }
        return Optional.of(ascii.toString());
    }
}
