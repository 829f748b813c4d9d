package io.github.thinknxkit.plant;

import static io.github.thinknxkit.internal.text.PlainDecimal.shown;

import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.InvalidArgumentException;

/** Holds values against what a plant file says of a device, when a request is made and before anything is sent. */
public final class PlantRules {

    private PlantRules() {}

    /**
     * Checks a whole number against the device's limit.
     *
     * @param device the device
     * @param controller the controller's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if the plant file does not allow it
     */
    public static int limited(DeviceInfo device, String controller, String parameter, int value, String unit) {
        device.limit(controller).filter(limit -> !limit.allows(value)).ifPresent(limit -> {
            throw refusal(device, limit, parameter, Integer.toString(value), unit);
        });
        return value;
    }

    /**
     * Checks a decimal number against the device's limit.
     *
     * @param device the device
     * @param controller the controller's name
     * @param parameter the parameter's name for the caller
     * @param value the argument
     * @param unit the unit that the message shows, or an empty text
     * @return the argument
     * @throws InvalidArgumentException if the plant file does not allow it
     */
    public static double limited(DeviceInfo device, String controller, String parameter, double value, String unit) {
        device.limit(controller).filter(limit -> !limit.allows(value)).ifPresent(limit -> {
            throw refusal(device, limit, parameter, shown(value), unit);
        });
        return value;
    }

    /**
     * Returns whether the values of a device run the other way.
     *
     * @param device the device
     * @return whether the plant file calls it inverted
     */
    public static boolean isInverted(DeviceInfo device) {
        return device.direction() == Direction.INVERTED;
    }

    private static InvalidArgumentException refusal(
            DeviceInfo device, ValueLimit limit, String parameter, String value, String unit) {
        String shownUnit = unit.isEmpty() ? "" : " " + unit;
        String message = parameter + " must be " + range(limit) + shownUnit + " for " + device.path()
                + ", as its plant file says, not " + value;
        return new InvalidArgumentException(message, new CallContext(limit.controller(), device.guid(), ""), parameter);
    }

    private static String range(ValueLimit limit) {
        if (limit.min() == Double.NEGATIVE_INFINITY) {
            return limit.max() == Double.POSITIVE_INFINITY ? "a number" : "at most " + shown(limit.max());
        }
        return limit.max() == Double.POSITIVE_INFINITY
                ? "at least " + shown(limit.min())
                : shown(limit.min()) + " to " + shown(limit.max());
    }
}
