package io.github.thinknxkit.spec.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The words of a name as people write it, such as {@code Küche 1. OG}.
 *
 * <p>Letters with marks lose them, German ones become two, Cyrillic and Greek ones are romanized. Everything that is neither
 * letter nor digit separates words, and so does a capital after a small letter; what cannot be seen separates nothing.
 * Letters of other scripts stay.
 */
public final class NameWords {

    private static final char SEPARATOR = ' ';

    /**
     * A word, and where it stands in the name.
     *
     * @param text the word in lower case, in ASCII where that can spell it
     * @param start the index of its first character
     * @param end the index behind its last one
     */
    public record Word(String text, int start, int end) {}

    private final List<Letter> letters;
    private final StringBuilder spelt = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();

    private NameWords(List<Letter> letters) {
        this.letters = letters;
    }

    /**
     * Splits a name.
     *
     * @param name the name
     * @return its words, in order; empty if it has neither letters nor digits
     */
    public static List<Word> of(String name) {
        NameWords split = new NameWords(withoutApostrophes(Letter.of(name)));
        int next = 0;
        while (next < split.letters.size()) {
            next = split.spell(next);
        }
        split.origins.add(name.length());
        return split.words();
    }

    /**
     * The s of {@code Nonna's lamp} belongs to the word before it, and is a capital in {@code MALMÖ's}. Between Cyrillic letters,
     * an apostrophe is a hard sign: {@code комп'ютер} is one word.
     */
    private static List<Letter> withoutApostrophes(List<Letter> letters) {
        List<Letter> kept = new ArrayList<>(letters.size());
        for (int i = 0; i < letters.size(); i++) {
            Letter letter = letters.get(i);
            boolean inside = letter.isApostrophe() && i > 0 && i + 1 < letters.size();
            if (inside && isGenitive(letters, i)) {
                i++;
                kept.add(letters.get(i).as(letters.get(i - 2).isCapital() ? 'S' : 's'));
            } else if (!inside
                    || !letters.get(i - 1).isCyrillic()
                    || !letters.get(i + 1).isCyrillic()) {
                kept.add(letter);
            }
        }
        return kept;
    }

    private static boolean isGenitive(List<Letter> letters, int apostrophe) {
        return Character.isLetter(letters.get(apostrophe - 1).character())
                && letters.get(apostrophe + 1).character() == 's'
                && (apostrophe + 2 == letters.size()
                        || !Character.isLetterOrDigit(
                                letters.get(apostrophe + 2).character()));
    }

    /** Spells one letter, or two that are spelt together, and returns the index of the next. */
    private int spell(int at) {
        Letter letter = letters.get(at);
        if (!letter.isWordCharacter()) {
            append(Character.toString(SEPARATOR), at);
            return at + 1;
        }
        Optional<String> pair = pair(at);
        if (pair.isPresent()) {
            append(inCase(pair.get(), at, at + 1), at);
            return at + 2;
        }
        String foreign = Character.getType(letter.character()) == Character.MODIFIER_LETTER
                ? Character.toString(SEPARATOR)
                : Character.toString(letter.character());
        append(letter.spelling().map(small -> inCase(small, at, at)).orElse(foreign), at);
        return at + 1;
    }

    private void append(String text, int at) {
        spelt.append(text);
        for (int i = 0; i < text.length(); i++) {
            origins.add(letters.get(at).start());
        }
    }

    /** Letters are a pair if neither an accent on the first, nor a diaeresis, nor the beginning of a word keeps them apart. */
    private Optional<String> pair(int at) {
        boolean together = at + 1 < letters.size()
                && letters.get(at).isWordCharacter()
                && letters.get(at + 1).isWordCharacter()
                && !startsHump(at + 1)
                && !letters.get(at).hasMarks()
                && !(letters.get(at + 1).hasDiaeresis()
                        && letters.get(at + 1).bare().equals("υ"));
        return together
                ? Romanization.pair(
                        letters.get(at).bare(), letters.get(at + 1).bare(), bare(at + 2), !continuesWord(at))
                : Optional.empty();
    }

    private String bare(int at) {
        return continuesWord(at) ? letters.get(at).bare() : "";
    }

    private boolean continuesWord(int at) {
        return at > 0
                && at < letters.size()
                && Character.isLetter(letters.get(at).character())
                && Character.isLetter(letters.get(at - 1).character())
                && !startsHump(at);
    }

    private boolean startsHump(int at) {
        return letters.get(at).isCapital() && letters.get(at - 1).isSmall();
    }

    /** Keeps the word in one piece: {@code KÜCHE} is {@code KUECHE}, but {@code Übung} is {@code Uebung}. */
    private String inCase(String small, int first, int last) {
        boolean afterCapital = first > 0 && letters.get(first - 1).isCapital();
        boolean beforeCapital = first < last
                ? letters.get(last).isCapital()
                : last + 1 < letters.size() && letters.get(last + 1).isCapital();
        boolean beforeSmall = last + 1 < letters.size() && letters.get(last + 1).isSmall();
        if (letters.get(first).isCapital() && !small.isEmpty()) {
            return beforeCapital || (afterCapital && !beforeSmall)
                    ? small.toUpperCase(Locale.ROOT)
                    : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
        }
        // People write the small one among capitals, since its capital is on no keyboard.
        boolean eszett = letters.get(first).character() == 'ß';
        return eszett && afterCapital && !beforeSmall ? small.toUpperCase(Locale.ROOT) : small;
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= spelt.length(); i++) {
            if (i == spelt.length() || spelt.charAt(i) == SEPARATOR || startsWord(i)) {
                word(start, i).ifPresent(words::add);
                start = i < spelt.length() && spelt.charAt(i) == SEPARATOR ? i + 1 : i;
            }
        }
        return List.copyOf(words);
    }

    /** A capital after a small letter, and the last capital of several if a small letter follows: {@code EGWohnen}. */
    private boolean startsWord(int at) {
        if (at == 0 || !Character.isUpperCase(spelt.charAt(at))) {
            return false;
        }
        char before = spelt.charAt(at - 1);
        boolean small = at + 1 < spelt.length() && Character.isLowerCase(spelt.charAt(at + 1));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && small);
    }

    private Optional<Word> word(int start, int end) {
        String text = spelt.substring(start, end).toLowerCase(Locale.ROOT);
        return text.isEmpty() ? Optional.empty() : Optional.of(new Word(text, origins.get(start), origins.get(end)));
    }
}
