package io.github.thinknxkit.bridge.state;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import java.util.List;
import java.util.Optional;

/**
 * What an air conditioner does, off included. Servers know its power and its mode apart, Home Assistant has one list of both: the
 * bridge makes one state, and takes one command, of the two.
 */
public final class Operation {

    /** What the state and the control are called. */
    public static final String NAME = "operation";

    /** What it is when the power is off. */
    public static final String OFF = "off";

    /** The controller of its power. */
    public static final String POWER = "power";

    /** The controller of its mode. */
    public static final String MODE = "hvac-mode";

    private static final String ON_STATE = "power.on";
    private static final String MODE_STATE = "hvac-mode.mode";

    private Operation() {}

    /**
     * Returns whether a device has such a state.
     *
     * @param device the device
     * @return whether it has power and mode
     */
    public static boolean isOf(DeviceInfo device) {
        return device.controllers().containsAll(List.of(POWER, MODE));
    }

    /**
     * Makes the state when one of the two is told.
     *
     * @param told the newer one
     * @param known finds the other one
     * @return a word such as {@code off} or {@code cooling}; empty if another state was told, or too little is known
     */
    public static Optional<String> of(DeviceState told, KnownStates known) {
        if (!isOf(told.device()) || !List.of(ON_STATE, MODE_STATE).contains(told.name())) {
            return Optional.empty();
        }
        return newest(ON_STATE, told, known)
                .flatMap(power -> power.value().equals(false)
                        ? Optional.of(OFF)
                        : newest(MODE_STATE, told, known)
                                .map(mode -> mode.value().toString()));
    }

    private static Optional<DeviceState> newest(String name, DeviceState told, KnownStates known) {
        return told.name().equals(name)
                ? Optional.of(told)
                : known.find(told.device().guid(), name);
    }
}
