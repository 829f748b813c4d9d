package io.github.thinknxkit.cli.growing.code;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a name as people write it, such as {@code Küche 1. OG}.
 *
 * <p>They are split as the annotation processor does it: letters with marks lose them, German ones become two, everything that
 * is neither letter nor digit separates words, and so does a capital after a small letter. Letters beyond Latin ones stay.
 */
public final class NameWords {

    /** Small letters that are not a letter with marks; capitals are spelt like them. */
    private static final Map<Integer, String> SPELLINGS = Map.ofEntries(
            Map.entry((int) 'ä', "ae"),
            Map.entry((int) 'ö', "oe"),
            Map.entry((int) 'ü', "ue"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'þ', "th"));

    /**
     * A word, and where it stands in the name.
     *
     * @param text the word in lower case, in ASCII where that can spell it
     * @param start the index of its first character
     * @param end the index behind its last one
     */
    public record Word(String text, int start, int end) {}

    private final StringBuilder ascii = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    private NameWords() {}

    /**
     * Splits a name.
     *
     * @param name the name
     * @return its words, in order; empty if it has neither letters nor digits
     */
    public static List<Word> of(String name) {
        NameWords split = new NameWords();
        int index = 0;
        while (index < name.length()) {
            int end = behindMarks(name, index);
            split.spell(name, index, end);
            index = end;
        }
        split.origins.add(name.length());
        return split.words();
    }

    /** A letter and the marks behind it are one character, however the name is composed. */
    private static int behindMarks(String name, int index) {
        int end = index + Character.charCount(name.codePointAt(index));
        while (end < name.length() && isMark(name.codePointAt(end))) {
            end += Character.charCount(name.codePointAt(end));
        }
        return end;
    }

    private void spell(String name, int start, int end) {
        String spelt = isGenitive(name, start) ? "" : spelt(name, start, end);
        ascii.append(spelt);
        for (int i = 0; i < spelt.length(); i++) {
            origins.add(start);
        }
    }

    /** The s of {@code Nonna's lamp} belongs to the word before it. */
    private static boolean isGenitive(String name, int at) {
        return "'’".indexOf(name.charAt(at)) >= 0
                && at > 0
                && (Character.isLetter(name.codePointBefore(at)) || isMark(name.codePointBefore(at)))
                && name.startsWith("s", at + 1)
                && (at + 2 == name.length() || !Character.isLetterOrDigit(name.codePointAt(at + 2)));
    }

    private static boolean isMark(int character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static String spelt(String name, int start, int end) {
        int character = composed(name, start, end);
        String special = SPELLINGS.get(Character.toLowerCase(character));
        if (special != null) {
            return inCase(special, character, name, start, end);
        } else if (!Character.isLetterOrDigit(character)) {
            return isMark(character) ? "" : " ";
        }
        String whole = Character.toString(character);
        String bare = Normalizer.normalize(whole, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return CodeName.isAscii(bare) ? bare : whole;
    }

    private static int composed(String name, int start, int end) {
        return Normalizer.normalize(name.substring(start, end), Normalizer.Form.NFC)
                .codePointAt(0);
    }

    /** Keeps the word in one piece: {@code KÜCHE} is {@code KUECHE}, but {@code Übung} is {@code Uebung}. */
    private static String inCase(String small, int character, String name, int start, int end) {
        boolean afterCapital = start > 0 && Character.isUpperCase(beforeMarks(name, start));
        boolean beforeCapital = end < name.length() && Character.isUpperCase(name.codePointAt(end));
        boolean beforeSmall = end < name.length() && Character.isLowerCase(name.codePointAt(end));
        if (Character.isUpperCase(character)) {
            return beforeCapital || (afterCapital && !beforeSmall)
                    ? small.toUpperCase(Locale.ROOT)
                    : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
        }
        // People write the small one among capitals, since its capital is on no keyboard.
        return character == 'ß' && afterCapital && !beforeSmall ? small.toUpperCase(Locale.ROOT) : small;
    }

    private static int beforeMarks(String name, int start) {
        int before = name.codePointBefore(start);
        int at = start;
        while (isMark(before) && at - Character.charCount(before) > 0) {
            at -= Character.charCount(before);
            before = name.codePointBefore(at);
        }
        return before;
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= ascii.length(); i++) {
            if (i == ascii.length() || ascii.charAt(i) == ' ' || startsWord(i)) {
                word(start, i).ifPresent(words::add);
                start = i < ascii.length() && ascii.charAt(i) == ' ' ? i + 1 : i;
            }
        }
        return List.copyOf(words);
    }

    /** A capital after a small letter, and the last capital of several if a small letter follows: {@code EGWohnen}. */
    private boolean startsWord(int at) {
        if (at == 0 || !Character.isUpperCase(ascii.charAt(at))) {
            return false;
        }
        char before = ascii.charAt(at - 1);
        boolean small = at + 1 < ascii.length() && Character.isLowerCase(ascii.charAt(at + 1));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && small);
    }

    private Optional<Word> word(int start, int end) {
        String text = ascii.substring(start, end).toLowerCase(Locale.ROOT);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Word(text, origins.get(start), origins.get(end)));
    }
}
