package io.github.thinknxkit.draft.input;

import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;

/** A file or a request that no plant file can be made of. The message is one sentence in one line, without a full stop. */
public final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /**
     * Creates the exception.
     *
     * @param message what is wrong and what to do; holds no secret
     */
    public InputException(String message) {
        this(message, List.of());
    }

    /**
     * Creates the exception for a file that has problems.
     *
     * @param message what is wrong, with the first problem; holds no secret
     * @param problems all problems
     */
    public InputException(String message, List<Problem> problems) {
        super(message);
        this.problems = List.copyOf(problems);
    }

    /** {@return the problems of the file, each with its place; none if it is not the content that is wrong} */
    public List<Problem> problems() {
        return problems;
    }
}
