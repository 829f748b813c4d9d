package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes one problem of all references to a name that is not declared. */
final class UnknownNames {

    private static final int MANY = 8;

    private UnknownNames() {}

    private record Cause(ProblemCode code, String name) {}

    /** Returns the problems, in which an unknown name is one problem: where it is used first, or where it is declared mistyped. */
    static List<Problem> merge(List<Problem> sorted, Map<Problem, UnknownName> unknown) {
        Map<Cause, List<Problem>> causes = new LinkedHashMap<>();
        List<Problem> merged = new ArrayList<>();
        for (Problem problem : sorted) {
            UnknownName name = unknown.get(problem);
            if (name == null) {
                merged.add(problem);
            } else {
                causes.computeIfAbsent(new Cause(problem.code(), name.name()), key -> new ArrayList<>())
                        .add(problem);
            }
        }
        causes.values().forEach(same -> merged.add(one(same, unknown)));
        return merged;
    }

    private static Problem one(List<Problem> same, Map<Problem, UnknownName> unknown) {
        Problem first = same.get(0);
        UnknownName name = unknown.get(first);
        Optional<UnknownName.Nearest> mistyped = name == null ? Optional.empty() : name.mistyped();
        if (mistyped.isEmpty() || name == null) {
            String message = same.size() == 1
                    ? first.message()
                    : first.message() + " It is used in " + lines(same.subList(1, same.size())) + " too.";
            return new Problem(first.code(), first.position(), message, first.suggestion());
        }
        UnknownName.Nearest nearest = mistyped.get();
        return same.size() == 1
                ? new Problem(
                        first.code(),
                        first.position(),
                        first.message() + " Nothing uses the " + name.noun() + " '" + nearest.name() + "' in line "
                                + nearest.position().line() + ".",
                        first.suggestion())
                : new Problem(
                        first.code(),
                        nearest.position(),
                        "Nothing uses the " + name.noun() + " '" + nearest.name() + "', but there is no '" + name.name()
                                + "', which is used in " + lines(same) + ".",
                        Optional.of(name.name()));
    }

    private static String lines(List<Problem> problems) {
        List<String> lines = problems.stream()
                .map(problem -> Integer.toString(problem.position().line()))
                .distinct()
                .toList();
        String more = lines.size() > MANY ? ", …" : "";
        return lines.stream()
                .limit(MANY)
                .collect(Collectors.joining(", ", lines.size() == 1 ? "line " : "lines ", more));
    }
}
