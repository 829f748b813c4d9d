package io.github.thinknxkit.simulator.plant;

import java.util.Set;

/** The kinds of device that the document distinguishes, each with the controllers it may have. */
public enum DeviceKind {
    /** Lights, switches and bulbs. */
    LIGHT(Controller.POWER, Controller.POWER_LEVEL),
    /** Blinds, curtains and lamellas. */
    BLIND(Controller.MOVEMENT, Controller.POSITION, Controller.ANGLE),
    /** Analog values. */
    ANALOG_VALUE(Controller.VALUE),
    /** Thermostats. */
    THERMOSTAT(Controller.ACTUAL_TEMPERATURE, Controller.SETPOINT, Controller.MODALITY, Controller.CHRONOTABLE),
    /** HVAC units and fans. */
    HVAC(Controller.POWER, Controller.SETPOINT, Controller.MODALITY, Controller.FAN_SPEED),
    /** Scenes. */
    SCENE(Controller.LAUNCH),
    /** Generic buttons. */
    BUTTON(Controller.TRIGGER);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<Controller> controllers;

    DeviceKind(Controller... controllers) {
        this.controllers = Set.of(controllers);
    }

    /**
     * Returns what a device of this kind can have.
     *
     * @return the controllers, unmodifiable
     */
    public Set<Controller> controllers() {
        return controllers;
    }
}
