package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one problem of all keys that are missing in one place. */
final class MissingKeys {

    private MissingKeys() {}

    static List<Problem> merge(List<Problem> sorted, Map<Problem, String> missing) {
        Map<Position, List<String>> places = new LinkedHashMap<>();
        List<Problem> merged = new ArrayList<>();
        for (Problem problem : sorted) {
            String key = missing.get(problem);
            if (key == null) {
                merged.add(problem);
            } else {
                places.computeIfAbsent(problem.position(), place -> new ArrayList<>())
                        .add(key);
            }
        }
        places.forEach((place, keys) ->
                merged.add(new Problem(ProblemCode.MISSING_KEY, place, message(keys), Optional.empty())));
        return merged;
    }

    private static String message(List<String> keys) {
        return keys.size() == 1
                ? "The key '" + keys.get(0) + "' is missing; add " + line(keys.get(0)) + "."
                : keys.stream().collect(Collectors.joining("', '", "The keys '", "' are missing; add "))
                        + keys.stream().map(MissingKeys::line).collect(Collectors.joining(", ")) + ".";
    }

    private static String line(String key) {
        return key.equals("format") ? "'format: 1' as the first line" : "'" + key + ": …'";
    }
}
