package io.github.thinknxkit.processor.plant.model;

import io.github.thinknxkit.spec.plant.Device;
import java.util.List;

/**
 * A device in an area.
 *
 * @param spec the device in the plant file
 * @param areas the names of the areas that it is in, outermost first
 * @param accessor the area's method that returns it
 * @param shape its type
 */
public record DeviceMember(Device spec, List<String> areas, String accessor, ShapeModel shape) {

    /** Copies the list. */
    public DeviceMember {
        areas = List.copyOf(areas);
    }
}
