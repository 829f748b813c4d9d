package io.github.thinknxkit.spec.load;

import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of loading a spec.
 *
 * @param spec the API; present exactly if there are no problems
 * @param problems everything that is wrong, in the order of the file
 */
public record SpecResult(Optional<ApiSpec> spec, List<Problem> problems) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are both a spec and problems, or neither
     */
    public SpecResult {
        problems = List.copyOf(problems);
        if (spec.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A result holds a spec or problems: " + problems);
        }
    }
}
