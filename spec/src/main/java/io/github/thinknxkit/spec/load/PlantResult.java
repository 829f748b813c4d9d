package io.github.thinknxkit.spec.load;

import io.github.thinknxkit.spec.plant.PlantFile;
import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of loading a plant file.
 *
 * @param plant the plant; present exactly if there are no problems
 * @param problems everything that is wrong, in the order of the file
 */
public record PlantResult(Optional<PlantFile> plant, List<Problem> problems) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are both a plant and problems, or neither
     */
    public PlantResult {
        problems = List.copyOf(problems);
        if (plant.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A result holds a plant or problems: " + problems);
        }
    }
}
