package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Position;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects what is wrong while a file is loaded, or several that belong together. */
public final class Problems {

    private static final Comparator<Problem> FILE_ORDER = Comparator.<Problem, String>comparing(
                    problem -> problem.position().file())
            .thenComparingInt(problem -> problem.position().line())
            .thenComparingInt(problem -> problem.position().column());

    private static final Set<ProblemCode> HIDING = EnumSet.of(
            ProblemCode.UNKNOWN_KEY,
            ProblemCode.MISSING_KEY,
            ProblemCode.WRONG_KIND,
            ProblemCode.DUPLICATE_KEY,
            ProblemCode.ANCHOR,
            ProblemCode.ALIAS,
            ProblemCode.MERGE_KEY);

    private static final int MAX_MESSAGE = 500;

    /** A file with more problems is not one with a few mistakes, whose causes could be told. */
    private static final int MANY = 1_000;

    /** A set: what is read twice, once to check it and once to take it, is one problem. */
    private final Set<Problem> found = new LinkedHashSet<>();

    private final Map<Problem, String> missing = new LinkedHashMap<>();
    private final Map<Problem, UnknownName> unknown = new LinkedHashMap<>();

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

    /**
     * Adds the problem that a key is missing, unless another problem turns out to be about that key, mistakenly put elsewhere.
     *
     * @param owner what lacks it
     * @param key the key
     */
    public void reportMissing(Place owner, String key) {
        Problem problem = new Problem(
                ProblemCode.MISSING_KEY, owner.position(), "The key '" + key + "' is missing.", Optional.empty());
        found.add(problem);
        missing.put(problem, key);
    }

    /**
     * Adds the problem that a reference means nothing. All references to one name become one problem.
     *
     * @param code its kind
     * @param place where the reference is
     * @param name what it refers to
     */
    public void reportUnknown(ProblemCode code, Place place, UnknownName name) {
        String message = oneLine("There is no " + name.noun() + " '" + name.name() + "'" + name.others());
        Problem problem =
                new Problem(code, place.position(), message, name.nearest().map(UnknownName.Nearest::name));
        found.add(problem);
        unknown.put(problem, name);
    }

    /**
     * Returns whether something was reported that may hide what a file declares.
     *
     * @return whether there is such a problem
     */
    public boolean mayHideDeclarations() {
        return found.stream().map(Problem::code).anyMatch(HIDING::contains);
    }

    /**
     * Returns whether a problem of a kind was reported.
     *
     * @param code the kind
     * @return whether there is one
     */
    public boolean has(ProblemCode code) {
        return found.stream().anyMatch(problem -> problem.code() == code);
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
        List<Problem> sorted = found.stream().sorted(FILE_ORDER).toList();
        if (sorted.size() > MANY) {
            return sorted;
        }
        List<Problem> placed = Misplaced.merge(sorted, missing);
        return UnknownNames.merge(MissingKeys.merge(placed, missing), unknown).stream()
                .sorted(FILE_ORDER)
                .toList();
    }
}
