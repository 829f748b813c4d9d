package io.github.thinknxkit.simulator.plant;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * What a scene or a button does to another device.
 *
 * @param at when, counted from the launch
 * @param guid the device
 * @param controller what of it: anything that takes an order, but no scene and no button
 * @param value the order, in the controller's unit; for {@link Controller#MOVEMENT} 0 is up and 1 is down
 */
public record Step(Duration at, String guid, Controller controller, BigDecimal value) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Checks that the time, the controller and the value make sense. */
    public Step {
        if (at.isNegative()) {
            throw new IllegalArgumentException("a step cannot come " + at + " after the launch");
        }
        switch (controller) {
            case LAUNCH, TRIGGER, ACTUAL_TEMPERATURE ->
                throw new IllegalArgumentException("a step cannot act on " + controller
                        + ": choose a controller that takes an order, other than of a scene or a button");
            case VALUE, SETPOINT -> {}
            default -> checkNumber(controller, value);
        }
    }

    private static void checkNumber(Controller controller, BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (!whole || value.signum() < 0 || value.compareTo(HUNDRED) > 0) {
            throw new IllegalArgumentException(
                    controller + " takes whole numbers from 0 to 100, not " + value.toPlainString());
        }
    }

    /**
     * Returns a step.
     *
     * @param at when, counted from the launch
     * @param guid the device
     * @param controller what of it
     * @param value the order
     * @return the step
     */
    public static Step of(Duration at, String guid, Controller controller, double value) {
        return new Step(at, guid, controller, BigDecimal.valueOf(value));
    }
}
