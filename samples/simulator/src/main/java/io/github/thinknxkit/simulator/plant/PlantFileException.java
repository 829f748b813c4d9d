package io.github.thinknxkit.simulator.plant;

import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** A plant file that cannot be played, with everything that is wrong with it. */
public final class PlantFileException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param problems what is wrong; the message has a line for each
     */
    public PlantFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Returns what is wrong.
     *
     * @return the problems in the order of the file, each with code, line and column
     */
    public List<Problem> problems() {
        return problems;
    }
}
