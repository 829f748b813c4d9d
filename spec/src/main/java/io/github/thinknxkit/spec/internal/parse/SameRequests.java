package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Finds operations that the server could not tell apart. */
final class SameRequests {

    private final Problems problems;
    private final Map<String, YamlScalar> first = new HashMap<>();

    SameRequests(Problems problems) {
        this.problems = problems;
    }

    /** Reports an operation that always sends what an earlier one sends, values that callers give aside. */
    void check(YamlScalar path, List<Parameter> parameters) {
        PathTemplate template = PathTemplate.of(path.text());
        TreeSet<String> sent = new TreeSet<>();
        parameters.stream()
                .filter(parameter -> parameter.required() && !template.names().contains(parameter.wireName()))
                .map(parameter -> parameter.wireName()
                        + parameter.fixed().map(value -> "=" + value).orElse(""))
                .forEach(sent::add);
        YamlScalar before = first.putIfAbsent(template.withoutNames() + "?" + String.join("&", sent), path);
        if (before != null) {
            String message = "The operation of line " + before.place().line()
                    + " has the same path and sends the same parameters.";
            problems.report(ProblemCode.SAME_REQUEST, path.place(), message);
        }
    }
}
