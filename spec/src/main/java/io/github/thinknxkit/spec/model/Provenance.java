package io.github.thinknxkit.spec.model;

/**
 * The document that a spec was transcribed from.
 *
 * @param title the document's title
 * @param url where it is published; empty if it is not
 * @param updated the date of the edition, as the document gives it; empty if it gives none
 */
public record Provenance(String title, String url, String updated) {}
