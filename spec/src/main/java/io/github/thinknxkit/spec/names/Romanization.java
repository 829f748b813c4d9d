package io.github.thinknxkit.spec.names;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How letters beyond A to Z are spelt with A to Z. Where a table's source has a mark or an apostrophe, it is left out.
 *
 * <p>A letter is spelt the same in every language, since a name does not tell its language. ISO 9 is not used for Cyrillic:
 * without its marks, а and я, е and э, or с, ш and щ would be one letter.
 */
final class Romanization {

    /** Latin letters that are not a letter with marks: German usage, and ICAO Doc 9303-3, section 6 A, for the others. */
    private static final String LATIN = """
            ä ae  ö oe  ü ue  ß ss  æ ae  œ oe  ø o  đ d  ð d  ħ h  ł l  ŧ t  ŋ n  ı i  ə e  þ th
            """;

    /**
     * BGN/PCGN 1947 for Russian with е always e. Behind that what Russian lacks: BGN/PCGN for Ukrainian (1965), Belarusian (1979)
     * and Kazakh (1979), and the Latin alphabet of Serbian. The hard sign is silent before е and я, ю, as in Russian, and otherwise the
     * vowel of Bulgarian (Transliteration Act of 2009).
     */
    private static final String CYRILLIC = """
            а a  б b  в v  г g  д d  е e  ж zh  з z  и i  й y  к k  л l  м m  н n  о o  п p  р r  с s  т t  у u  ф f
            х kh  ц ts  ч ch  ш sh  щ shch  ъ a  ы y  ь -  э e  ю yu  я ya  ъе e  ъю yu  ъя ya
            і i  ї yi  є ye  ґ g  ў w  ә a  ғ gh  қ q  ң ng  ө o  ұ u  ү u  һ h
            ђ d  ј j  љ lj  њ nj  ћ c  џ dz  ѕ dz
            """;

    /** ELOT 743, type 2 (ISO 843:1997, transcription). Pairs that are spelt like their letters one by one need no entry. */
    private static final String GREEK = """
            α a  β v  γ g  δ d  ε e  ζ z  η i  θ th  ι i  κ k  λ l  μ m  ν n  ξ x  ο o  π p  ρ r  σ s  ς s  τ t  υ y
            φ f  χ ch  ψ ps  ω o  ου ou  γγ ng  γξ nx  γχ nch
            """;

    private static final String NOTHING = "-";

    private static final Pattern ENTRY = Pattern.compile("  |\n");

    private static final Map<String, String> TABLE = table(LATIN + CYRILLIC + GREEK);

    /** ELOT 743: av, ev and iv before these, af, ef and if before others and at the end. */
    private static final String VOICED = "αεηιουωβγδζλμνρ";

    private Romanization() {}

    private static Map<String, String> table(String text) {
        Map<String, String> table = new HashMap<>();
        for (String entry : ENTRY.split(text.strip(), -1)) {
            String[] letters = entry.split(" ", -1);
            table.put(letters[0], letters[1].equals(NOTHING) ? "" : letters[1]);
        }
        return Map.copyOf(table);
    }

    /**
     * Returns how a letter is spelt.
     *
     * @param letter the letter, small
     * @return its spelling; empty if it is in no table
     */
    static Optional<String> letter(String letter) {
        return Optional.ofNullable(TABLE.get(letter));
    }

    /**
     * Returns how two letters are spelt that are not spelt one by one.
     *
     * @param first the first, small and without marks
     * @param second the second, likewise
     * @param next the letter behind them, likewise; empty if the word ends
     * @param starts whether they begin the word
     * @return their spelling; empty if they are spelt one by one
     */
    static Optional<String> pair(String first, String second, String next, boolean starts) {
        if (second.equals("υ") && "αεη".contains(first)) {
            boolean voiced = !next.isEmpty() && VOICED.contains(next);
            return letter(first).map(vowel -> vowel + (voiced ? "v" : "f"));
        } else if (first.equals("μ") && second.equals("π")) {
            return starts || next.isEmpty() ? Optional.of("b") : Optional.empty();
        }
        return letter(first + second);
    }
}
