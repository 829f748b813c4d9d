package io.github.thinknxkit.spec.plant;

import java.util.List;

/**
 * A device and where it is.
 *
 * @param areas the names of the areas that it is in, outermost first; empty if it is in none
 * @param device the device
 */
public record PlacedDevice(List<String> areas, Device device) {

    /** Copies the list. */
    public PlacedDevice {
        areas = List.copyOf(areas);
    }
}
