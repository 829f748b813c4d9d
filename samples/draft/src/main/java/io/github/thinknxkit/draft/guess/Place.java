package io.github.thinknxkit.draft.guess;

import io.github.thinknxkit.draft.project.Space;
import java.util.ArrayList;
import java.util.List;

/**
 * A space of a project as a plant file places it.
 *
 * @param areas the areas, outermost first; empty for the whole building
 * @param space the space
 */
record Place(List<String> areas, Space space) {

    /** No house has rooms within more rooms, and nobody wants to write such names in code. */
    private static final int DEEPEST = 8;

    Place {
        areas = List.copyOf(areas);
    }

    /** All spaces, outer ones before those in them. The only building there is is the plant itself, and no area of it. */
    static List<Place> of(List<Space> outermost) {
        boolean several = outermost.stream().filter(Space::isBuilding).count() > 1;
        List<Place> all = new ArrayList<>();
        outermost.forEach(space -> collect(space, List.of(), several, all));
        return List.copyOf(all);
    }

    /** A distribution board is no area: functions in it belong to the space that it is in. */
    private static void collect(Space space, List<String> outer, boolean severalBuildings, List<Place> all) {
        boolean area = !space.name().isEmpty() && !space.isBoard() && (severalBuildings || !space.isBuilding());
        List<String> areas = new ArrayList<>(outer);
        if (area && areas.size() < DEEPEST) {
            areas.add(space.name());
        }
        all.add(new Place(areas, space));
        space.spaces().forEach(inner -> collect(inner, areas, severalBuildings, all));
    }

    /** Whether it tells where people are, and not only in which building. */
    boolean isRoom() {
        return !areas.isEmpty() && !space.isBoard() && !space.isBuilding();
    }
}
