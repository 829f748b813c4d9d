package io.github.thinknxkit.spec.internal.mistake;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Characters that look like others that mean something to YAML, as word processors and web pages put them in. */
public final class LookAlikes {

    private static final String DOUBLE_QUOTES = "\u201C\u201D\u201E";

    private static final String QUOTES = "\u201C\u201D\u201E\u201F\u2018\u2019\u201A\u201B\u00AB\u00BB";

    private LookAlikes() {}

    /**
     * Says which look-alike a text has.
     *
     * @param text the text
     * @return a sentence with a blank before it; empty if it has none
     */
    public static String hint(String text) {
        OptionalInt space = text.chars().filter(LookAlikes::isSpace).findFirst();
        if (space.isPresent()) {
            return String.format(
                    Locale.ROOT, " It has the character U+%04X, which looks like a space.", space.getAsInt());
        }
        return text.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0)
                ? " It has typographic quotes, which are part of the text; YAML's are \" and '."
                : "";
    }

    /** Whether a character is white space that YAML does not take for it. */
    static boolean isSpace(int character) {
        return character != ' ' && Character.isSpaceChar(character);
    }

    /**
     * Finds the text within typographic quotes that somebody took for those of YAML: that begin it, and end it or are not closed.
     *
     * @param text a text without quotes of YAML around it
     * @return the text within; empty if there are none, or if they belong to a part of it
     */
    public static Optional<String> within(String text) {
        if (text.isEmpty() || DOUBLE_QUOTES.indexOf(text.charAt(0)) < 0) {
            return Optional.empty();
        }
        String rest = text.substring(1);
        boolean closed = !rest.isEmpty() && DOUBLE_QUOTES.indexOf(rest.charAt(rest.length() - 1)) >= 0;
        String within = closed ? rest.substring(0, rest.length() - 1) : rest;
        return Optional.of(within).filter(it -> it.chars().noneMatch(c -> DOUBLE_QUOTES.indexOf(c) >= 0));
    }

    /** Returns a text without typographic quotes around it. */
    static String withoutQuotes(String text) {
        boolean quoted = text.length() > 1
                && QUOTES.indexOf(text.charAt(0)) >= 0
                && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
