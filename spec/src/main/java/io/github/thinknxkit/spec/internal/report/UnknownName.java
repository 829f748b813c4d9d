package io.github.thinknxkit.spec.internal.report;

import io.github.thinknxkit.spec.problem.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

/**
 * A reference to something that is not declared.
 *
 * @param noun what is referred to
 * @param name its name
 * @param nearest the declaration with the nearest name, if one is near
 * @param declared all names that are declared, in the order of the file
 * @param nearestIsUsed whether anything refers to that; known once the whole file is read
 */
public record UnknownName(
        String noun, String name, Optional<Nearest> nearest, List<String> declared, BooleanSupplier nearestIsUsed) {

    private static final int MANY = 8;

    /**
     * A declaration.
     *
     * @param name its name
     * @param position where it is
     */
    public record Nearest(String name, Position position) {}

    /** {@return what there is instead, if there is anything, and nothing near} */
    String others() {
        if (nearest.isPresent() || declared.isEmpty()) {
            return ".";
        }
        String more = declared.size() > MANY ? ", …" : "";
        return declared.stream().limit(MANY).collect(Collectors.joining("', '", "; there is '", "'")) + more + ".";
    }

    /** Whether the declaration rather than the reference may be mistyped: nothing else refers to it. */
    Optional<Nearest> mistyped() {
        return nearest.filter(it -> !nearestIsUsed.getAsBoolean());
    }
}
