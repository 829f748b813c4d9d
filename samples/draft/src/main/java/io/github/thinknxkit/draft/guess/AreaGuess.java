package io.github.thinknxkit.draft.guess;

import java.util.List;

/**
 * Where a device is by a name.
 *
 * @param areas the areas, outermost first
 * @param rest what is left of the name
 */
public record AreaGuess(List<String> areas, String rest) {

    /** Copies the list. */
    public AreaGuess {
        areas = List.copyOf(areas);
    }
}
