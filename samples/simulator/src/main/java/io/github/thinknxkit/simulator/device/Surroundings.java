package io.github.thinknxkit.simulator.device;

import java.util.Optional;
import java.util.function.Function;

/**
 * What a device lives in.
 *
 * @param reaction how quickly devices react, and the time they live in
 * @param listener who is told of their values
 * @param neighbours finds another device of the plant by its identifier; scenes and buttons act on them
 */
public record Surroundings(Reaction reaction, StateListener listener, Function<String, Optional<Device>> neighbours) {

    Surroundings reportingTo(StateListener other) {
        return new Surroundings(reaction, other, neighbours);
    }
}
