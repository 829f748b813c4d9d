package io.github.thinknxkit.simulator.plant;

import java.time.Duration;

/** A small villa that has every kind of device; its GUIDs have the length and look of the document's. */
public final class DemoPlant {

    /** A light that can be dimmed. */
    public static final String CEILING_LIGHT = "1IzPszHWAEuvzxtXBMrkzA";

    /** A light that can only be switched. */
    public static final String PORCH_LIGHT = "1IzPszHWAEuvzxtXBMrkzB";

    /** A blind with lamellas that takes four seconds from end to end. */
    public static final String SOUTH_BLIND = "1IzPszHWAEuvzxtXBMrkzC";

    /** A curtain: no lamellas. */
    public static final String CURTAIN = "1IzPszHWAEuvzxtXBMrkzD";

    /** An analog value. */
    public static final String POOL_LEVEL = "1IzPszHWAEuvzxtXBMrkzE";

    /** A thermostat. */
    public static final String THERMOSTAT = "1IzPszHWAEuvzxtXBMrkzF";

    /** An HVAC unit. */
    public static final String AIR_CONDITIONER = "1IzPszHWAEuvzxtXBMrkzG";

    /** A scene that plays for two seconds: the blind goes up, then the ceiling light comes on. */
    public static final String GOOD_MORNING = "1IzPszHWAEuvzxtXBMrkzH";

    /** A generic button. */
    public static final String GATE = "1IzPszHWAEuvzxtXBMrkzI";

    private DemoPlant() {}

    /**
     * Returns the villa.
     *
     * @return the plant
     */
    public static Plant create() {
        return Plant.of(
                "Villa",
                PlantDevice.of(DeviceKind.LIGHT, CEILING_LIGHT, "Ceiling light").in("Ground floor", "Living room"),
                PlantDevice.of(DeviceKind.LIGHT, PORCH_LIGHT, "Porch light")
                        .in("Outside")
                        .without(Controller.POWER_LEVEL),
                PlantDevice.of(DeviceKind.BLIND, SOUTH_BLIND, "South blind")
                        .in("Ground floor", "Living room")
                        .taking(Duration.ofSeconds(4)),
                PlantDevice.of(DeviceKind.BLIND, CURTAIN, "Curtain")
                        .in("First floor", "Bedroom")
                        .without(Controller.ANGLE)
                        .taking(Duration.ofSeconds(4)),
                PlantDevice.of(DeviceKind.ANALOG_VALUE, POOL_LEVEL, "Pool level")
                        .in("Outside"),
                PlantDevice.of(DeviceKind.THERMOSTAT, THERMOSTAT, "Thermostat").in("Ground floor", "Living room"),
                PlantDevice.of(DeviceKind.HVAC, AIR_CONDITIONER, "Air conditioner")
                        .in("First floor", "Bedroom"),
                PlantDevice.of(DeviceKind.SCENE, GOOD_MORNING, "Good morning")
                        .taking(Duration.ofSeconds(2))
                        .doing(
                                Step.of(Duration.ZERO, SOUTH_BLIND, Controller.MOVEMENT, 0),
                                Step.of(Duration.ofSeconds(1), CEILING_LIGHT, Controller.POWER_LEVEL, 60)),
                PlantDevice.of(DeviceKind.BUTTON, GATE, "Gate").in("Outside"));
    }
}
