package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.site.javadoc.ApiDocs;
import io.github.thinknxkit.spec.model.ErrorMeaning;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Server;
import io.github.thinknxkit.spec.names.ErrorNames;
import java.util.List;

/**
 * How calls fail.
 *
 * @param field the field of the answer that holds the text; empty if there is none
 * @param statuses the statuses
 * @param messages the texts
 */
record ErrorRows(String field, List<ErrorRow> statuses, List<ErrorRow> messages) {

    /**
     * One way to fail.
     *
     * @param shown the status or text
     * @param meaning what it means
     * @param exception the exception of the Java client
     * @param javadoc its page; empty if there is none
     */
    record ErrorRow(String shown, String meaning, String exception, String javadoc) {

        /** Whether there is a page. */
        public boolean linked() {
            return !javadoc.isEmpty();
        }
    }

    /** Returns the errors of all calls. */
    static ErrorRows of(Server server, ApiDocs docs) {
        return new ErrorRows(
                server.errorField(),
                server.statuses().stream()
                        .map(status ->
                                row(Integer.toString(status.status()), status.description(), status.meaning(), docs))
                        .toList(),
                server.messages().stream()
                        .map(message -> row(message.text(), message.description(), message.meaning(), docs))
                        .toList());
    }

    /** Returns the errors of an operation: each status that calls may have, and the texts that the document lists for it. */
    static ErrorRows of(Server server, Operation operation, ApiDocs docs) {
        ErrorRows all = of(server, docs);
        return new ErrorRows(
                all.field(),
                all.statuses(),
                all.messages().stream()
                        .filter(row -> operation.errorMessages().contains(row.shown()))
                        .toList());
    }

    private static ErrorRow row(String shown, String meaning, ErrorMeaning error, ApiDocs docs) {
        String exception = ErrorNames.exception(error);
        return new ErrorRow(shown, meaning, exception, docs.error(exception).orElse(""));
    }
}
