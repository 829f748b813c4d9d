package io.github.thinknxkit.plant;

import java.util.Objects;

/**
 * What may be sent to a controller of one device, narrower than what the API takes.
 *
 * @param controller the controller's name, such as {@code setpoint}
 * @param min the least value; negative infinity if there is no such limit
 * @param max the greatest value; positive infinity if there is no such limit
 */
public record ValueLimit(String controller, double min, double max) {

    /** Checks that nothing is null. */
    public ValueLimit {
        Objects.requireNonNull(controller, "controller");
    }

    /**
     * Returns whether a value may be sent.
     *
     * @param value the value
     * @return whether it is within the limits; not so for NaN
     */
    public boolean allows(double value) {
        return value >= min && value <= max;
    }
}
