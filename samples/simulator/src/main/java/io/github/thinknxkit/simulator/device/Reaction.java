package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.time.Timeline;
import java.time.Duration;

/**
 * How quickly devices react: the way over the bus to the actuator and back.
 *
 * @param timeline the time they live in
 * @param delay how long they take; none at all makes a command done when it is acknowledged
 */
public record Reaction(Timeline timeline, Duration delay) {

    void then(Runnable action) {
        timeline.after(delay, action);
    }
}
