package io.github.thinknxkit.samples.conformance;

import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.time.Duration;

/** A plant with one device of each kind, so quick that nobody waits for it. */
final class TestPlant {

    private TestPlant() {}

    static Plant create() {
        return Plant.of(
                "Test",
                device(DeviceKind.LIGHT, "light"),
                device(DeviceKind.BLIND, "blind").taking(Duration.ofMillis(1)),
                device(DeviceKind.ANALOG_VALUE, "analog"),
                device(DeviceKind.THERMOSTAT, "thermostat"),
                device(DeviceKind.HVAC, "hvac"),
                device(DeviceKind.SCENE, "scene").taking(Duration.ofMillis(1)),
                device(DeviceKind.BUTTON, "button"));
    }

    /** Returns the GUID of the device of a kind, in the length of the document's; empty for the system, which has none. */
    static String guid(String kind) {
        return kind.isEmpty() ? "" : "1IzPszHWAEuv" + kind;
    }

    private static PlantDevice device(DeviceKind kind, String name) {
        return PlantDevice.of(kind, guid(name), name);
    }
}
