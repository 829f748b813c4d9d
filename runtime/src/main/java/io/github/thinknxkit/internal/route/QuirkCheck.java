package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Api;
import io.github.thinknxkit.caller.Operation;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.internal.route.ParameterKeys.PathTemplate;
import io.github.thinknxkit.internal.text.VisibleText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
        throw new IllegalArgumentException("the quirk " + VisibleText.of(kind + name) + " is for the " + what + " "
                + VisibleText.quoted(name) + ", which the API does not have" + hint);
    }

    /** Finds what a mistyped name was meant to be. */
    private static final class NearestName {

        /** Of a longer name more may be mistyped before a hint misleads. */
        private static final int CHARACTERS_PER_MISTAKE = 3;

        private NearestName() {}

        /** Returns the known name that is nearest, if one is near enough. */
        static Optional<String> of(String name, List<String> known) {
            Optional<String> nearest = Optional.empty();
            int least = name.length() / CHARACTERS_PER_MISTAKE + 1;
            for (String candidate : known) {
                int distance = distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
                if (distance < least) {
                    least = distance;
                    nearest = Optional.of(candidate);
                }
            }
            return nearest;
        }

        /** Levenshtein's distance, one row of the table at a time. */
        private static int distance(String from, String to) {
            int[] row = new int[to.length() + 1];
            for (int column = 0; column <= to.length(); column++) {
                row[column] = column;
            }
            for (int line = 1; line <= from.length(); line++) {
                int diagonal = row[0];
                row[0] = line;
                for (int column = 1; column <= to.length(); column++) {
                    int substituted = diagonal + (from.charAt(line - 1) == to.charAt(column - 1) ? 0 : 1);
                    diagonal = row[column];
                    row[column] = Math.min(substituted, 1 + Math.min(row[column], row[column - 1]));
                }
            }
            return row[to.length()];
        }
    }
}
