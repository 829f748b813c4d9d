package io.github.thinknxkit.processor.naming;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words of a name as people write it, such as {@code Küche 1. OG}.
 *
 * <p>Letters with marks lose them, German ones become two, everything that is neither letter nor digit separates words, and
 * so does a capital after a small letter. Numbers that would run into each other keep an underscore between them. Letters
 * beyond Latin ones are not guessed at.
 */
final class FreeWords {

    /** The s of {@code Nonna's lamp} belongs to the word before it. */
    private static final Pattern GENITIVE = Pattern.compile("(?<=\\p{L})['’]s(?![\\p{L}\\p{N}])");

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

    private final List<String> words = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();

    private FreeWords() {}

    /** Returns the words, or nothing if there are none or a letter cannot be spelt in ASCII. */
    static Optional<JavaWords> parse(String name) {
        StringBuilder ascii = new StringBuilder(name.length());
        String whole = Normalizer.normalize(name, Normalizer.Form.NFC);
        int[] composed = GENITIVE.matcher(whole).replaceAll("s").codePoints().toArray();
        for (int i = 0; i < composed.length; i++) {
            Optional<String> spelling = spell(composed, i);
            if (spelling.isEmpty()) {
                return Optional.empty();
            }
            ascii.append(spelling.get());
        }
        List<String> words = new FreeWords().split(ascii);
        return words.isEmpty() ? Optional.empty() : Optional.of(new JavaWords(words));
    }

    /** Returns ASCII letters and digits, or a space for what separates words; nothing for a letter of another script. */
    private static Optional<String> spell(int[] text, int at) {
        int character = text[at];
        String special = SPELLINGS.get(Character.toLowerCase(character));
        if (special != null) {
            return Optional.of(spell(special, text, at));
        } else if (isWordCharacter(character)) {
            return Optional.of(Character.toString(character));
        } else if (!Character.isLetterOrDigit(character)) {
            return Optional.of(Character.getType(character) == Character.NON_SPACING_MARK ? "" : " ");
        }
        String bare = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "");
        return bare.chars().allMatch(FreeWords::isWordCharacter) ? Optional.of(bare) : Optional.empty();
    }

    /** Keeps the word in one piece: {@code KÜCHE} is {@code KUECHE}, but {@code Übung} is {@code Uebung}. */
    private static String spell(String small, int[] text, int at) {
        boolean afterCapital = at > 0 && Character.isUpperCase(text[at - 1]);
        boolean beforeCapital = at + 1 < text.length && Character.isUpperCase(text[at + 1]);
        boolean beforeSmall = at + 1 < text.length && Character.isLowerCase(text[at + 1]);
        if (Character.isUpperCase(text[at])) {
            return beforeCapital || (afterCapital && !beforeSmall)
                    ? small.toUpperCase(Locale.ROOT)
                    : small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
        }
        // People write the small one among capitals, since its capital is on no keyboard.
        return text[at] == 'ß' && afterCapital && !beforeSmall ? small.toUpperCase(Locale.ROOT) : small;
    }

    private static boolean isWordCharacter(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9');
    }

    private List<String> split(CharSequence ascii) {
        for (int i = 0; i < ascii.length(); i++) {
            if (ascii.charAt(i) == ' ' || startsWord(ascii, i)) {
                endWord();
            }
            if (ascii.charAt(i) != ' ') {
                word.append(ascii.charAt(i));
            }
        }
        endWord();
        return List.copyOf(words);
    }

    /** A capital after a small letter, and the last capital of several if a small letter follows: {@code EGWohnen}. */
    private static boolean startsWord(CharSequence text, int at) {
        if (at == 0 || !Character.isUpperCase(text.charAt(at))) {
            return false;
        }
        char before = text.charAt(at - 1);
        boolean small = at + 1 < text.length() && Character.isLowerCase(text.charAt(at + 1));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && small);
    }

    private void endWord() {
        if (word.isEmpty()) {
            return;
        }
        String next = word.toString().toLowerCase(Locale.ROOT);
        word.setLength(0);
        boolean digits = Character.isDigit(next.charAt(0))
                && !words.isEmpty()
                && Character.isDigit(lastOf(words.get(words.size() - 1)));
        if (digits) {
            words.add(words.remove(words.size() - 1) + "_" + next);
        } else {
            words.add(next);
        }
    }

    private static char lastOf(String text) {
        return text.charAt(text.length() - 1);
    }
}
