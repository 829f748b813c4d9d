package io.github.thinknxkit.spec.internal.mistake;

/**
 * A mistake in the text of a YAML file.
 *
 * @param offset where it is, in UTF-16 code units
 * @param message what is wrong and what to write instead
 */
public record Mistake(int offset, String message) {}
