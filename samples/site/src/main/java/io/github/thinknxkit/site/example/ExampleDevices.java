package io.github.thinknxkit.site.example;

import io.github.thinknxkit.dynamic.api.ApiAction;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.PlacedDevice;
import io.github.thinknxkit.spec.plant.PlantFile;

/** The devices that examples operate: those of a plant that readers can try them on. */
final class ExampleDevices {

    private final PlantFile plant;

    ExampleDevices(PlantFile plant) {
        this.plant = plant;
    }

    /** Returns the GUID of the first device that can carry out an action. */
    String guid(ApiAction action) {
        return plant.devices().stream()
                .map(PlacedDevice::device)
                .filter(device -> has(device, action))
                .map(device -> device.guid().text())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plant '" + plant.name() + "' has no "
                        + action.subject().name() + " with the controller " + action.controllerName()
                        + " for the examples: add one"));
    }

    private static boolean has(Device device, ApiAction action) {
        return device.kind().text().equals(action.subject().name())
                && device.controllers().stream().map(Name::text).anyMatch(action.controllerName()::equals);
    }
}
