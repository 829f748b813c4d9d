package io.github.thinknxkit.spec.model;

import java.util.List;

/**
 * The shape of an answer: a JSON object, of which the fields that matter are told.
 *
 * @param name its name in kebab case, such as {@code power-status}
 * @param description what it tells, as a sentence
 * @param fields its fields in the document's order
 */
public record Answer(Name name, String description, List<Field> fields) {

    /** Copies the list. */
    public Answer {
        fields = List.copyOf(fields);
    }
}
