package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says once what is wrong in very many places: it has one cause, and the first place shows it. */
public final class RepeatedProblems {

    /** So many anybody corrects one by one, and wants to know where they are. */
    private static final int MANY = 10;

    private record Cause(ProblemCode code, String file, String message) {

        /** Messages that differ in what they quote and in numbers have the same cause. */
        static Cause of(Problem problem) {
            String message = problem.message()
                    .replaceAll("'[^']*'", "''")
                    .replaceAll("\"[^\"]*\"", "\"\"")
                    .replaceAll("[0-9]+", "0");
            return new Cause(problem.code(), problem.position().file(), message);
        }
    }

    private RepeatedProblems() {}

    /**
     * Takes problems of the same cause together if there are many.
     *
     * @param problems the problems, in the order of the file
     * @return the same, each cause that has more than ten problems once
     */
    public static List<Problem> joined(List<Problem> problems) {
        Map<Cause, List<Problem>> causes = new LinkedHashMap<>();
        problems.forEach(problem -> causes.computeIfAbsent(Cause.of(problem), absent -> new ArrayList<>())
                .add(problem));
        List<Problem> joined = new ArrayList<>();
        for (Problem problem : problems) {
            List<Problem> same = causes.getOrDefault(Cause.of(problem), List.of());
            if (same.size() <= MANY) {
                joined.add(problem);
            } else if (same.get(0).equals(problem)) {
                joined.add(first(same));
            }
        }
        return List.copyOf(joined);
    }

    private static Problem first(List<Problem> same) {
        Problem first = same.get(0);
        Position next = same.get(1).position();
        Position last = same.get(same.size() - 1).position();
        String message = first.message() + " The same is wrong in " + (same.size() - 1) + " more places, from line "
                + next.line() + " to " + last.line() + ".";
        return new Problem(first.code(), first.position(), message, first.suggestion());
    }
}
