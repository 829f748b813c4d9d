package io.github.thinknxkit.bridge.command;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
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
        return device.controllers().contains(POWER) && device.controllers().contains(MODE);
    }

    /** The states of one device. */
    @FunctionalInterface
    public interface States {

        /**
         * Finds a state.
         *
         * @param name its name
         * @return the state, if it is known
         */
        Optional<DeviceState> find(String name);
    }

    /**
     * Returns whether a state is one of those that this is made of.
     *
     * @param state the state
     * @return whether it is
     */
    public static boolean isMadeOf(DeviceState state) {
        return isOf(state.device())
                && (state.name().equals(ON_STATE) || state.name().equals(MODE_STATE));
    }

    /**
     * Makes the state.
     *
     * @param states what is known of the device
     * @return the word, such as {@code off} or {@code cooling}; empty as long as too little is known
     */
    public static Optional<String> of(States states) {
        return states.find(ON_STATE)
                .flatMap(power -> Boolean.FALSE.equals(power.value())
                        ? Optional.of(OFF)
                        : states.find(MODE_STATE).map(mode -> mode.value().toString()));
    }
}
