package io.github.thinknxkit.draft.words;

/**
 * That a word tells what a device is.
 *
 * @param family what it is
 * @param weight how much that counts against other words
 */
public record Hint(Family family, Weight weight) {

    /** How much a hint counts. */
    public enum Weight {
        /** Only where nothing else tells. */
        WEAK,
        /** As other words do. */
        PLAIN,
        /** More than other words. */
        STRONG
    }
}
