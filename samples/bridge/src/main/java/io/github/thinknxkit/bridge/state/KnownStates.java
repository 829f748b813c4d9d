package io.github.thinknxkit.bridge.state;

import io.github.thinknxkit.plant.DeviceState;
import java.util.Optional;

/** The newest states of the devices of a server, as its watch told them. */
@FunctionalInterface
public interface KnownStates {

    /**
     * Finds a state.
     *
     * @param guid the device
     * @param name the state's name, such as {@code power.on}
     * @return the state, if the watch has told it
     */
    Optional<DeviceState> find(String guid, String name);
}
