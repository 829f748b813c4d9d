package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.internal.text.NearestName;
import java.util.ArrayList;
import java.util.List;

/** Checks that quirks name what the API has. */
final class QuirkCheck {

    private QuirkCheck() {}

    static void check(Api api, Quirks quirks) {
        List<String> operations = new ArrayList<>();
        List<String> parameters = new ArrayList<>();
        for (Operation operation : api.operations()) {
            operations.add(operation.name());
            for (String parameter : operation.parameters()) {
                parameters.add(operation.name() + "." + parameter);
            }
        }
        quirks.paths().keySet().forEach(name -> check("path.", name, "operation", operations));
        api.operations().forEach(operation -> checkPath(operation, quirks));
        quirks.parameters().keySet().forEach(name -> check("parameter.", name, "parameter", parameters));
    }

    private static void checkPath(Operation operation, Quirks quirks) {
        List<String> values = PathTemplate.values(operation.path());
        String path = quirks.paths().getOrDefault(operation.name(), operation.path());
        if (!values.equals(PathTemplate.values(path))) {
            throw new IllegalArgumentException("the quirk path." + operation.name() + "=" + path + " must have "
                    + (values.isEmpty() ? "nothing in braces" : String.join(" and ", values) + " as segments"));
        }
    }

    private static void check(String kind, String name, String what, List<String> known) {
        if (known.contains(name)) {
            return;
        }
        String hint = NearestName.of(name, known)
                .map(nearest -> "; did you mean " + nearest + "?")
                .orElse("");
        throw new IllegalArgumentException("the quirk " + kind + name + " is for the " + what + " \"" + name
                + "\", which the API does not have" + hint);
    }
}
