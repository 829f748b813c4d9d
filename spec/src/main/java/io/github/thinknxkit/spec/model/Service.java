package io.github.thinknxkit.spec.model;

/**
 * A controller of the server itself, which no device has.
 *
 * @param name its name in kebab case, such as {@code system}
 * @param title the document's title
 * @param description what it is for, as a sentence
 * @param binding its controller with the operations
 */
public record Service(Name name, String title, String description, Binding binding) {}
