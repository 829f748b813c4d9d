package io.github.thinknxkit.draft.project;

import java.util.List;
import java.util.Set;

/**
 * A part of a building.
 *
 * @param type its type as ETS writes it, such as {@code Room}; may be empty
 * @param name its name, one line; may be empty
 * @param spaces the spaces in it, in file order
 * @param functions the functions of it, in file order
 * @param linked the 16 bits of the group addresses that the KNX devices in it are linked to
 */
public record Space(String type, String name, List<Space> spaces, List<Function> functions, Set<Integer> linked) {

    private static final String BUILDING = "Building";
    private static final String BOARD = "DistributionBoard";

    /** Copies the lists and the set. */
    public Space {
        spaces = List.copyOf(spaces);
        functions = List.copyOf(functions);
        linked = Set.copyOf(linked);
    }

    /** {@return whether it is a whole building} */
    public boolean isBuilding() {
        return type.equals(BUILDING);
    }

    /** {@return whether it is a distribution board, which is no place where people are} */
    public boolean isBoard() {
        return type.equals(BOARD);
    }
}
