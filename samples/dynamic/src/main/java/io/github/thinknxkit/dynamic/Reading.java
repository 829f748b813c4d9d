package io.github.thinknxkit.dynamic;

/**
 * One value that a server told.
 *
 * @param name its name in camel case, such as {@code level} or {@code communicationObject}
 * @param value a Boolean, a number, a text or a list of texts; a word of the spec for a choice, such as {@code comfort}
 * @param unit its unit, such as {@code %}; empty if it has none
 * @param inRange whether it is what the document allows
 * @param text the value for people, such as {@code 40 %} or {@code on}
 */
public record Reading(String name, Object value, String unit, boolean inRange, String text) {}
