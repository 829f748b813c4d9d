package io.github.thinknxkit.spec.document;

import java.util.List;

/**
 * One URL of the document.
 *
 * @param title the heading
 * @param section the heading of its section
 * @param tablePath the path that the table gives, such as {@code api/v1/power}
 * @param parameters the parameters that the table gives, without the feedback flag
 * @param feedbackFlag whether the table has the feedback flag
 * @param namespace the namespace that the answer gives
 * @param fields the fields of the answer without feedback
 * @param feedbackFields the fields of the answer with feedback; empty if the document shows none
 * @param statuses the error statuses
 * @param messages the error texts
 * @param example the example
 */
record DocumentOperation(
        String title,
        String section,
        String tablePath,
        List<DocumentValue> parameters,
        boolean feedbackFlag,
        String namespace,
        List<DocumentValue> fields,
        List<DocumentValue> feedbackFields,
        List<Integer> statuses,
        List<String> messages,
        String example) {

    DocumentOperation {
        parameters = List.copyOf(parameters);
        fields = List.copyOf(fields);
        feedbackFields = List.copyOf(feedbackFields);
        statuses = List.copyOf(statuses);
        messages = List.copyOf(messages);
    }

    /** Returns the path of the example below the base path: the one name that no two operations share. */
    String name() {
        return example.replaceAll("\\?.*", "").replaceFirst("^/api/V1/", "");
    }

    /** Returns the path of the table below the base path. */
    String tableName() {
        return tablePath.replaceFirst("^api/v1/", "");
    }
}
