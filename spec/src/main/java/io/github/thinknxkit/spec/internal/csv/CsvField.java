package io.github.thinknxkit.spec.internal.csv;

/**
 * A field of a row.
 *
 * @param text its text, without the quotes around it
 * @param offset where the text starts, behind the opening quote
 * @param verbatim whether the file has the text as it is, so that a character of it is found by its index
 */
public record CsvField(String text, int offset, boolean verbatim) {}
