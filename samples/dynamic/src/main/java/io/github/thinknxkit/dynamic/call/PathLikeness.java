package io.github.thinknxkit.dynamic.call;

/** Distinguishes the paths of devices from GUIDs, which the document shows as 21 to 23 letters, digits and signs. */
final class PathLikeness {

    private static final int SHORTEST_GUID = 20;

    private PathLikeness() {}

    /** Returns whether a word can only be a path: with white space or other letters, or too short for a GUID with a slash. */
    static boolean isPath(String word) {
        return word.chars().anyMatch(c -> c <= ' ' || c > '~')
                || (word.indexOf('/') >= 0 && word.length() < SHORTEST_GUID);
    }
}
