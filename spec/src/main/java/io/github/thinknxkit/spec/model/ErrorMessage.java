package io.github.thinknxkit.spec.model;

/**
 * An error text that the document lists.
 *
 * @param text the text as the server sends it
 * @param meaning what it tells the caller
 * @param description what it means, for people
 */
public record ErrorMessage(String text, ErrorMeaning meaning, String description) {}
