package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes one problem of a key that is missing in one place and wrong in another, since it is indented too far or too little, and of
 * what follows from that.
 */
final class Misplaced {

    private final Map<String, List<Problem>> missing = new HashMap<>();
    private final Set<Problem> settled = new HashSet<>();

    private Misplaced(Map<Problem, String> missing) {
        missing.forEach((problem, key) ->
                this.missing.computeIfAbsent(key, it -> new ArrayList<>()).add(problem));
    }

    /** Returns the problems, in which a misplaced key is one problem, at its place. */
    static List<Problem> merge(List<Problem> sorted, Map<Problem, String> missing) {
        return new Misplaced(missing).merge(sorted);
    }

    private List<Problem> merge(List<Problem> sorted) {
        List<Problem> merged = new ArrayList<>();
        Optional<Position> cause = Optional.empty();
        for (Problem problem : sorted) {
            if (cause.isPresent() && follows(problem.position(), cause.get())) {
                continue;
            }
            Optional<Problem> lack = lacking(problem);
            lack.ifPresent(settled::add);
            merged.add(lack.map(it -> misplaced(problem, it)).orElse(problem));
            // What stands behind a key that is indented too far was taken for what it is not.
            if (lack.filter(it -> isAround(
                            it.position().path(), parent(problem.position().path())))
                    .isPresent()) {
                cause = Optional.of(problem.position());
            }
        }
        merged.removeAll(settled);
        return merged;
    }

    private static boolean follows(Position place, Position cause) {
        return place.line() > cause.line() && place.path().startsWith(parent(cause.path()) + ".");
    }

    /** Finds what lacks the key that a problem is about, in the entry around it or in the one just before it. */
    private Optional<Problem> lacking(Problem problem) {
        boolean aboutKey = problem.code() == ProblemCode.UNKNOWN_KEY || problem.code() == ProblemCode.WRONG_KIND;
        if (!aboutKey) {
            return Optional.empty();
        }
        Position place = problem.position();
        String around = parent(place.path());
        return missing.getOrDefault(key(place), List.of()).stream()
                .filter(lack -> !settled.contains(lack) && lack.position().line() < place.line())
                .filter(lack -> isAround(lack.position().path(), around)
                        || isBeside(lack.position().path(), around))
                .reduce((one, later) -> later);
    }

    private static boolean isAround(String lacking, String path) {
        return !lacking.equals(path) && (lacking.isEmpty() || path.startsWith(lacking + "."));
    }

    private static boolean isBeside(String lacking, String path) {
        return !lacking.equals(path) && parent(lacking).equals(path);
    }

    private static String key(Position place) {
        return place.path().substring(place.path().lastIndexOf('.') + 1);
    }

    private static String parent(String path) {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    private static Problem misplaced(Problem problem, Problem lack) {
        Position owner = lack.position();
        boolean tooFar = isAround(owner.path(), parent(problem.position().path()));
        String message = "The key '" + key(problem.position()) + "' is missing in "
                + (owner.path().isEmpty() ? "the file" : "'" + key(owner) + "'")
                + ", and does not belong where it stands here: it is indented too " + (tooFar ? "far." : "little.");
        return new Problem(ProblemCode.UNKNOWN_KEY, problem.position(), message, Optional.empty());
    }
}
