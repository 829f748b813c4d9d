package io.github.thinknxkit.internal.auth.challenge;

import java.util.function.UnaryOperator;

/** Text of a server, as errors may quote it. */
public final class Excerpt {

    private static final int LONGEST = 40;

    private Excerpt() {}

    /**
     * Returns the start of a text in quotes.
     *
     * @param text what the server sent
     * @param cleaned takes secrets out of it
     * @return at most 40 characters of it, those outside ASCII and controls as {@code ?}
     */
    public static String of(String text, UnaryOperator<String> cleaned) {
        // Before it is cut: half a secret is not recognized.
        return quoted(cleaned.apply(text));
    }

    private static String quoted(String text) {
        StringBuilder excerpt = new StringBuilder().append('"');
        for (int i = 0; i < Math.min(text.length(), LONGEST); i++) {
            char c = text.charAt(i);
            excerpt.append(c < ' ' || c > '~' ? '?' : c);
        }
        return excerpt.append(text.length() > LONGEST ? "...\"" : "\"").toString();
    }
}
