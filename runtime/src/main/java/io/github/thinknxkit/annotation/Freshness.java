package io.github.thinknxkit.annotation;

/**
 * Whether generated code still fits the spec, plant file and ETS exports that it was generated from.
 *
 * <p>Build tools do not all recompile when only such a file changes; Maven never does.
 */
public enum Freshness {
    /** The files on the class path are those that the code was generated from. */
    CURRENT("current"),
    /** A file on the class path has changed since the code was generated. */
    STALE("stale: rebuild"),
    /** There is no file on the class path to compare with, which is usual for the spec that comes with the processor. */
    UNKNOWN("unknown: the file is not on the class path");

    private final String text;

    Freshness(String text) {
        this.text = text;
    }

    /** Returns the answer in words, such as {@code stale: rebuild}. */
    @Override
    public String toString() {
        return text;
    }
}
