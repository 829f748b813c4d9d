package io.github.thinknxkit.simulator.plant;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one server controls.
 *
 * @param name what people call the building
 * @param devices the devices, in the order of the project
 */
public record Plant(String name, List<PlantDevice> devices) {

    /** Copies the list and checks that no GUID is there twice. */
    public Plant {
        devices = List.copyOf(devices);
        Set<String> seen = new HashSet<>();
        for (PlantDevice device : devices) {
            if (!seen.add(device.guid())) {
                throw new IllegalArgumentException("the GUID " + device.guid() + " of \"" + device.name()
                        + "\" is that of another device too; give each its own");
            }
        }
    }

    /**
     * Returns a plant.
     *
     * @param name what people call the building
     * @param devices the devices
     * @return the plant
     */
    public static Plant of(String name, PlantDevice... devices) {
        return new Plant(name, List.of(devices));
    }
}
