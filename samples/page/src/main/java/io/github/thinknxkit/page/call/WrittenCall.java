package io.github.thinknxkit.page.call;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.page.web.FormParser;
import java.util.List;
import java.util.Optional;

/**
 * A call, without secrets: in whatever it is written, these come from the environment variables {@code THINKNX_USER},
 * {@code THINKNX_PASSWORD} and {@code THINKNX_KEY}.
 *
 * @param way the way into the server
 * @param origin the port, such as {@code http://127.0.0.1:5051}
 * @param operation what follows {@code api/V1/}
 * @param query the encoded parameters of the operation
 * @param trusted the name of the file with the certificate that the cloud origin proves itself with; empty if none is
 *     needed
 */
public record WrittenCall(Way way, String origin, String operation, String query, Optional<String> trusted) {

    private static final String FEEDBACK = "fb";

    /**
     * Returns the parameters other than the one that asks for feedback.
     *
     * @return name and value of each, decoded
     */
    List<FormField> parameters() {
        return FormParser.parse(query).stream()
                .filter(field -> !field.name().equals(FEEDBACK))
                .toList();
    }

    boolean waitsForFeedback() {
        return FormParser.parse(query).stream().anyMatch(field -> field.name().equals(FEEDBACK));
    }

    Optional<String> parameter(String name) {
        return parameters().stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .flatMap(FormField::value);
    }
}
