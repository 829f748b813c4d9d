package io.github.thinknxkit.simulator.device;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a device needs from the rest of the simulator.
 *
 * @param reaction how quickly devices react, and their time
 * @param listener receives their values
 * @param neighbours finds another device of the plant by its identifier; scenes and buttons act on them
 */
public record DeviceContext(Reaction reaction, StateListener listener, Function<String, Optional<Device>> neighbours) {

    DeviceContext reportingTo(StateListener other) {
        return new DeviceContext(reaction, other, neighbours);
    }
}
