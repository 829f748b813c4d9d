package io.github.thinknxkit.simulator.plant;

import io.github.thinknxkit.spec.load.SpecSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The devices that a server controls.
 *
 * @param name what people call the building
 * @param devices the devices, in the order of the project
 * @param file the plant file that it was read from, if it was
 */
public record Plant(String name, List<PlantDevice> devices, Optional<SpecSource> file) {

    /** Copies the list and checks that GUIDs are unique, and that scenes and buttons act on existing devices. */
    public Plant {
        devices = List.copyOf(devices);
        Map<String, PlantDevice> byGuid = new HashMap<>();
        for (PlantDevice device : devices) {
            if (byGuid.put(device.guid(), device) != null) {
                throw new IllegalArgumentException("the GUID " + device.guid() + " of \"" + device.name()
                        + "\" is that of another device too; give each its own");
            }
        }
        devices.forEach(device -> device.steps().forEach(step -> check(device, step, byGuid.get(step.guid()))));
    }

    /**
     * Makes a plant that no file describes.
     *
     * @param name what people call the building
     * @param devices the devices, in the order of the project
     */
    public Plant(String name, List<PlantDevice> devices) {
        this(name, devices, Optional.empty());
    }

    private static void check(PlantDevice device, Step step, @Nullable PlantDevice target) {
        if (target == null || !target.controllers().contains(step.controller())) {
            throw new IllegalArgumentException("\"" + device.name() + "\" acts on " + step.controller() + " of "
                    + step.guid() + ", which the plant does not have");
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
