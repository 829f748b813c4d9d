package io.github.thinknxkit.spec.model;

/**
 * An HTTP status that the document lists as an error.
 *
 * @param status the status code, 400 to 599
 * @param meaning what it tells the caller
 * @param description what the document says of it
 */
public record ErrorStatus(int status, ErrorMeaning meaning, String description) {}
