package io.github.thinknxkit.dynamic.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what a mistyped name was meant to be. */
public final class NearestName {

    /** Of a longer name more may be mistyped before a hint misleads. */
    private static final int CHARACTERS_PER_MISTAKE = 3;

    /** What is longer than any name is not compared: it may be a page of text. */
    private static final int LONGEST = 200;

    private NearestName() {}

    /**
     * Finds the nearest name, letter case aside.
     *
     * @param name what was typed
     * @param known the names that there are
     * @return the nearest, the first of several; empty if none is near
     */
    public static Optional<String> of(String name, Collection<String> known) {
        Optional<String> nearest = Optional.empty();
        int least = name.length() / CHARACTERS_PER_MISTAKE + 2;
        if (name.isEmpty() || name.length() > LONGEST) {
            return nearest;
        }
        String folded = name.toLowerCase(Locale.ROOT);
        for (String candidate : known) {
            if (Math.abs(candidate.length() - name.length()) < least) {
                int distance = distance(folded, candidate.toLowerCase(Locale.ROOT));
                if (distance < least && distance < candidate.length()) {
                    least = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /**
     * Asks whether the nearest name was meant, for the end of an error message.
     *
     * @param name what was typed
     * @param known the names that there are
     * @return the question with a separator before it; empty if none is near
     */
    public static String question(String name, Collection<String> known) {
        return of(name, known)
                .map(nearest -> "; did you mean \"" + nearest + "\"?")
                .orElse("");
    }

    /** Levenshtein's distance, one row of the table at a time. */
    private static int distance(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int column = 0; column <= to.length(); column++) {
            row[column] = column;
        }
        for (int line = 1; line <= from.length(); line++) {
            int diagonal = row[0];
            row[0] = line;
            for (int column = 1; column <= to.length(); column++) {
                int substituted = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                diagonal = row[column];
                row[column] = Math.min(substituted, 1 + Math.min(row[column], row[column - 1]));
            }
        }
        return row[to.length()];
    }
}
