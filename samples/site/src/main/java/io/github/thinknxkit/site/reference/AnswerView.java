package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Operation;
import java.util.List;
import java.util.Map;

/**
 * An answer of an operation.
 *
 * @param anchor its heading's identifier on the page
 * @param title when it comes
 * @param description what it tells
 * @param json what it looks like
 * @param fields its fields
 */
record AnswerView(String anchor, String title, String description, String json, List<FieldRow> fields) {

    /** A field in the table of an answer. */
    record FieldRow(String name, String presence, String description, ValueRows values) {

        static FieldRow of(Field field) {
            return new FieldRow(
                    field.wireName(),
                    field.required() ? "always" : "may be missing",
                    ParameterRow.sentence(field.description()),
                    ValueRows.of(field.type()));
        }
    }

    static AnswerView of(String anchor, String title, Operation operation, Answer answer, Map<String, String> sent) {
        return new AnswerView(
                anchor,
                title,
                answer.description(),
                AnswerSample.of(operation, answer, sent),
                answer.fields().stream().map(FieldRow::of).toList());
    }
}
