package io.github.thinknxkit.draft.list;

/**
 * A line of a list that no device could be made of.
 *
 * @param line the line, from 1
 * @param text the line, without characters that hide and without what may be a credential
 * @param reason why it was not used: a clause without full stop
 */
public record UnusedLine(int line, String text, String reason) {}
