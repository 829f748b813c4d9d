package io.github.thinknxkit.spec.model;

/**
 * One point that the document leaves open or contradicts, and how it is settled.
 *
 * @param point what it is about, in a few words
 * @param document what the document says
 * @param decision what is sent or accepted
 * @param why the reason for the decision
 */
public record Note(String point, String document, String decision, String why) {}
