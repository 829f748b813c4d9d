package io.github.thinknxkit.dynamic.text;

import io.github.thinknxkit.spec.text.NearestName;
import java.util.Collection;
import java.util.Optional;

/** Prepares text of strangers for a terminal. */
public final class ShownText {

    private static final int LONGEST = 120;
    private static final int REPLACEMENT = 0xFFFD;

    private ShownText() {}

    /**
     * Returns a word of the user's for an error message: in quotes, shortened, and without control characters, which could
     * drive the terminal.
     *
     * @param word the word
     * @return for example {@code "onn"}
     */
    public static String quoted(String word) {
        String start = word.length() > LONGEST ? word.substring(0, LONGEST) + "…" : word;
        return "\"" + clean(start) + "\"";
    }

    /**
     * Asks whether another word was meant, for the end of an error message.
     *
     * @param meant the other word, if there is one
     * @return the question with a separator before it; empty if there is no other word
     */
    public static String question(Optional<String> meant) {
        return meant.map(word -> "; did you mean " + quoted(word) + "?").orElse("");
    }

    /**
     * Asks whether the nearest of some words was meant, for the end of an error message.
     *
     * @param word what was typed
     * @param known the words that could be meant
     * @return the question with a separator before it; empty if none is near
     */
    public static String question(String word, Collection<String> known) {
        return question(NearestName.ofAll(word, known));
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * Returns text without control characters, ends of lines, and what has no look or turns other text around.
     *
     * @param text the text
     * @return the text, each of these characters replaced
     */
    public static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(c -> isShown(c) ? c : REPLACEMENT).forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
