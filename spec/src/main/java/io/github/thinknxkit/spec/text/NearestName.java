package io.github.thinknxkit.spec.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class NearestName {

    /** A file with more names than this is not written by hand, and comparing all with all would take too long. */
    private static final int MAX_CANDIDATES = 500;

    /** Likewise a longer name. */
    private static final int MAX_LENGTH = 64;

    /** What is longer than any path of names is not compared, whoever typed it: it may be a page of text. */
    private static final int MAX_TYPED = 200;

    private NearestName() {}

    /**
     * Finds the candidate nearest to one of many names of a file: at most one slip, or one for every three characters, letter case
     * aside.
     *
     * @param name the unknown name
     * @param candidates the valid names
     * @return the nearest, the first of several; empty if none is near, or if the name or the candidates are too many to be written by hand
     */
    public static Optional<String> of(String name, Collection<String> candidates) {
        return candidates.size() > MAX_CANDIDATES || name.length() > MAX_LENGTH
                ? Optional.empty()
                : ofAll(name, candidates);
    }

    /**
     * Finds the candidate nearest to a name that somebody typed, by the same rule, however many candidates there are.
     *
     * @param name what was typed
     * @param candidates the valid names
     * @return the nearest, the first of several; empty if none is near
     */
    public static Optional<String> ofAll(String name, Collection<String> candidates) {
        Optional<String> nearest = Optional.empty();
        if (name.length() > MAX_TYPED) {
            return nearest;
        }
        String folded = name.toLowerCase(Locale.ROOT);
        int best = Math.max(1, name.length() / 3) + 1;
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - name.length()) < best) {
                int distance = distance(folded, candidate.toLowerCase(Locale.ROOT));
                // Names that have no character in common are not alike.
                if (distance < best && distance < candidate.length()) {
                    best = distance;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    /** The optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(substituted, Math.min(last[j], row[j - 1]) + 1);
                if (isSwap(a, b, i, j)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }

    private static boolean isSwap(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
