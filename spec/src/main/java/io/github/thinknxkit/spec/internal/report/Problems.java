package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong while a file is loaded, or several that belong together. */
public final class Problems {

    private static final Comparator<Problem> FILE_ORDER = Comparator.<Problem, String>comparing(
                    problem -> problem.position().file())
            .thenComparingInt(problem -> problem.position().line())
            .thenComparingInt(problem -> problem.position().column());

    private static final int MAX_MESSAGE = 500;

    /** A set: what is read twice, once to check it and once to take it, is one problem. */
    private final Set<Problem> found = new LinkedHashSet<>();

    /** Makes an empty collection. */
    public Problems() {}

    /**
     * Adds a problem.
     *
     * @param code its kind
     * @param place where it is
     * @param message what is wrong and what was expected, as a sentence
     */
    public void report(ProblemCode code, Place place, String message) {
        report(code, place, message, Optional.empty());
    }

    /**
     * Adds a problem with a proposal.
     *
     * @param code its kind
     * @param place where it is
     * @param message what is wrong and what was expected, as a sentence
     * @param suggestion the nearest valid name, if one is near
     */
    public void report(ProblemCode code, Place place, String message, Optional<String> suggestion) {
        report(code, place.position(), message, suggestion);
    }

    /**
     * Adds a problem with a proposal.
     *
     * @param code its kind
     * @param position where it is
     * @param message what is wrong and what was expected, as a sentence
     * @param suggestion the nearest valid name, if one is near
     */
    public void report(ProblemCode code, Position position, String message, Optional<String> suggestion) {
        found.add(new Problem(code, position, oneLine(message), suggestion));
    }

    /** Messages quote the file, which may have texts of many lines and of any length. */
    private static String oneLine(String message) {
        String bounded = message.length() > MAX_MESSAGE ? message.substring(0, MAX_MESSAGE) + "…" : message;
        return bounded.replace('\n', ' ');
    }

    /** {@return how many problems there are by now; two equal counts tell that nothing was reported in between} */
    public int count() {
        return found.size();
    }

    /** {@return all problems, in the order of the file; of several files, by their names} */
    public List<Problem> inFileOrder() {
        return found.stream().sorted(FILE_ORDER).toList();
    }
}
