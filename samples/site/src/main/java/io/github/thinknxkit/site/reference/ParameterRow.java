package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.spec.model.FeedbackFlag;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.QueryAuthentication;
import io.github.thinknxkit.spec.model.Server;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A parameter in the table of an operation.
 *
 * @param name its name on the wire
 * @param need whether it has to be sent
 * @param description what it means
 * @param values what its values are
 */
record ParameterRow(String name, String need, String description, ValueRows values) {

    static List<ParameterRow> of(Operation operation, Server server) {
        List<ParameterRow> rows = new ArrayList<>();
        operation.parameters().forEach(parameter -> rows.add(of(operation, parameter)));
        if (operation.takesFeedback()) {
            server.feedback().map(ParameterRow::feedback).ifPresent(rows::add);
        }
        server.authentication().map(ParameterRow::scheme).ifPresent(rows::add);
        return rows;
    }

    private static ParameterRow of(Operation operation, Parameter parameter) {
        String place = operation.sendsInPath(parameter) ? ", in the path" : "";
        String need = parameter
                .fixed()
                .map(value -> "always " + value)
                .orElse(parameter.required() ? "required" : "optional");
        return new ParameterRow(
                parameter.wireName(), need + place, sentence(parameter.description()), ValueRows.of(parameter.type()));
    }

    private static ParameterRow feedback(FeedbackFlag flag) {
        return new ParameterRow(
                flag.parameter(),
                "optional",
                flag.description(),
                new ValueRows("flag", "sent without a value", "", List.of()));
    }

    private static ParameterRow scheme(QueryAuthentication names) {
        return new ParameterRow(
                names.parameter(),
                "local server only",
                "Announces how the caller proves who it is.",
                new ValueRows(
                        "one of",
                        "",
                        "",
                        List.of(
                                new ValueRows.ConstantRow(
                                        names.digest(), "", "HTTP digest: the password is never sent."),
                                new ValueRows.ConstantRow(
                                        names.basic(), "", "HTTP basic: whoever listens can read the password."))));
    }

    /** The spec has the meanings of parameters and fields as parts of sentences. */
    static String sentence(String part) {
        return part.isEmpty() || part.endsWith(".")
                ? part
                : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1) + ".";
    }
}
