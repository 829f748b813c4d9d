package io.github.thinknxkit.spec.load;

import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of loading an export.
 *
 * @param export the export; present exactly if there are no problems
 * @param problems everything that is wrong, in the order of the file
 */
public record EtsResult(Optional<EtsExport> export, List<Problem> problems) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are both an export and problems, or neither
     */
    public EtsResult {
        problems = List.copyOf(problems);
        if (export.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A result holds an export or problems: " + problems);
        }
    }
}
