package io.github.thinknxkit.spec.plant;

import io.github.thinknxkit.spec.model.Name;
import java.util.List;
import java.util.OptionalDouble;

/**
 * How a simulator is to play a device. Nothing else uses it.
 *
 * @param seconds how long it takes for what it does, such as a blind from end to end; empty to leave it to the simulator
 * @param steps what it does to other devices when it is started or pressed, in file order
 */
public record Simulation(OptionalDouble seconds, List<Step> steps) {

    /** Copies the list. */
    public Simulation {
        steps = List.copyOf(steps);
    }

    /**
     * What is done to another device.
     *
     * @param after seconds after the start, from 0
     * @param device the GUID of a device of the plant
     * @param controller the name of a controller that it has
     * @param value the value to send
     */
    public record Step(double after, Name device, Name controller, double value) {}
}
