package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of putting exports and a plant file together.
 *
 * @param catalog the catalogue; present exactly if there are no problems
 * @param problems everything that is wrong, by files and in their order
 */
public record GroupCatalogResult(Optional<GroupCatalog> catalog, List<Problem> problems) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if there are both a catalogue and problems, or neither
     */
    public GroupCatalogResult {
        problems = List.copyOf(problems);
        if (catalog.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("A result holds a catalogue or problems: " + problems);
        }
    }
}
