package io.github.thinknxkit.spec.internal.text;

/**
 * A spec as text, decoded and free of characters that no spec may hold.
 *
 * @param file the file as the user named it
 * @param text the text, without a byte order mark
 * @param lines its lines
 */
public record SourceText(String file, String text, Lines lines) {}
