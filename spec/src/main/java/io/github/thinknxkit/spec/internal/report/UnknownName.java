package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Position;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * A reference to something that is not declared.
 *
 * @param noun what is referred to
 * @param name its name
 * @param nearest the declaration with the nearest name, if one is near
 * @param nearestIsUsed whether anything refers to that; known once the whole file is read
 */
public record UnknownName(String noun, String name, Optional<Nearest> nearest, BooleanSupplier nearestIsUsed) {

    /**
     * A declaration.
     *
     * @param name its name
     * @param position where it is
     */
    public record Nearest(String name, Position position) {}

    /** Whether the declaration rather than the reference may be mistyped: nothing else refers to it. */
    Optional<Nearest> mistyped() {
        return nearest.filter(it -> !nearestIsUsed.getAsBoolean());
    }
}
