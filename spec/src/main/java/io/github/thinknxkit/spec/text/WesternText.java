package io.github.thinknxkit.spec.text;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Returns whether a text that was decoded from Windows-1252 reads as words of western Europe. Text of another code page becomes
 * letters that no language puts together like that, and signs within words: {@code Ñâåò}, {@code œwiat³o}, {@code K„che}.
 */
final class WesternText {

    private static final String LETTERS = "äöüßéàâæçèêëîïôœùûìíòóúáñãõåø";

    /** People try them out. */
    private static final String GERMAN = "äöüß";

    /** Italian and French have them at the end of words only. */
    private static final String FINAL = "ìòù";

    /** No language ends a word with them. */
    private static final String INNER = "âîû";

    private static final String NORDIC = "åøæ";
    private static final String NOT_NORDIC = "èìòùàíúûîâêôçñãõ";

    /** What may stand between two letters. */
    private static final String JOINTS = "’‘´·–—…•«»‹›×";

    /** What may stand before a word. */
    private static final String OPENING = JOINTS + "„“”‚°§±÷©®™";

    private static final int LONGEST_RUN = 2;

    /** In tenths: a text may hold a foreign name. */
    private static final int TOLERATED = 10;

    private final String text;
    private int words;
    private int misfits;
    private int first = -1;

    private WesternText(String text) {
        this.text = text;
    }

    /** The index of the first word that is none, if more than one in ten of those with characters beyond ASCII are none. */
    static OptionalInt misfit(String text) {
        WesternText western = new WesternText(text);
        western.read();
        return western.misfits * TOLERATED > western.words ? OptionalInt.of(western.first) : OptionalInt.empty();
    }

    private void read() {
        int index = 0;
        while (index < text.length()) {
            int end = index;
            while (end < text.length() && isWord(text.charAt(end))) {
                end++;
            }
            word(index, end);
            index = Math.max(end, index + 1);
        }
    }

    private static boolean isWord(char c) {
        return Character.isLetter(c) || (c > 0x7F && !Character.isSpaceChar(c));
    }

    private void word(int start, int end) {
        String word = text.substring(start, end);
        if (word.chars().allMatch(c -> c <= 0x7F)) {
            return;
        }
        words++;
        if (isMisfit(word)) {
            misfits++;
            first = first < 0 ? start : first;
        }
    }

    private static boolean isMisfit(String original) {
        String word = original.toLowerCase(Locale.ROOT);
        boolean mixed = hasAny(word, NORDIC) && hasAny(word, NOT_NORDIC);
        int run = 0;
        boolean misfit = mixed;
        for (int i = 0; i < word.length() && !misfit; i++) {
            char c = word.charAt(i);
            run = c <= 0x7F || GERMAN.indexOf(c) >= 0 || OPENING.indexOf(c) >= 0 ? 0 : run + 1;
            misfit = run > LONGEST_RUN || (c > 0x7F && isMisfit(c, at(word, i - 1), at(word, i + 1)));
        }
        return misfit;
    }

    private static boolean hasAny(String word, String letters) {
        return word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }

    /** The character at an index; a blank outside of the word. */
    private static char at(String word, int index) {
        return index < 0 || index >= word.length() ? ' ' : word.charAt(index);
    }

    private static boolean isMisfit(char c, char before, char after) {
        boolean goesOn = Character.isLetter(after);
        if (LETTERS.indexOf(c) >= 0) {
            return isMisfitLetter(c, before, after, goesOn);
        } else if (c == 'µ') {
            return Character.isLetter(before);
        } else if (OPENING.indexOf(c) >= 0) {
            return goesOn && Character.isLetter(before) && JOINTS.indexOf(c) < 0;
        }
        boolean ordinal = c == 'ª' || c == 'º';
        return goesOn || (Character.isLetter(c) && !ordinal);
    }

    private static boolean isMisfitLetter(char c, char before, char after, boolean goesOn) {
        return switch (c) {
            case 'ç' -> goesOn && "aouàâãáóôõú".indexOf(after) < 0;
            case 'ñ' -> goesOn && "aeiouáéíóúü".indexOf(after) < 0;
            case 'ã' -> goesOn && "oeis".indexOf(after) < 0;
            case 'õ' -> after != 'e';
            default -> goesOn ? FINAL.indexOf(c) >= 0 : INNER.indexOf(c) >= 0 && Character.isLetter(before);
        };
    }
}
