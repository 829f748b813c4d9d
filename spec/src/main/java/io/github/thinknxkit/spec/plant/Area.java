package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.Name;
import java.util.List;
import java.util.Optional;

/**
 * A part of a building, such as a floor or a room.
 *
 * @param name its name as written, distinct among all that stands in the same area
 * @param as its name in code, in kebab case, distinct among all that stands in the same area; empty to make one of the name
 * @param areas the areas in it, in file order
 * @param devices the devices in it but in none of its areas, in file order
 */
public record Area(Name name, Optional<Name> as, List<Area> areas, List<Device> devices) {

    /** Copies the lists. */
    public Area {
        areas = List.copyOf(areas);
        devices = List.copyOf(devices);
    }
}
