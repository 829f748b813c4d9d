package io.github.thinknxkit.spec.internal.csv;

/**
 * What is wrong with the quotes of a row.
 *
 * @param kind what it is
 * @param offset where: the opening quote, or the text that stands behind the closing one
 */
public record CsvFlaw(Kind kind, int offset) {

    /** The kinds of flaw. */
    public enum Kind {
        /** A quote is opened and never closed. */
        UNCLOSED,
        /** More text follows a closing quote. */
        TRAILING_TEXT
    }
}
