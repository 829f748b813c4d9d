package io.github.thinknxkit.plant;

import io.github.thinknxkit.internal.text.PlainDecimal;
import java.util.Objects;

/**
 * A state of a device at one time.
 *
 * @param device the device
 * @param name what it is, such as {@code power-level.level}
 * @param value what it was: a {@link Boolean}, number, text or {@link io.github.thinknxkit.value.EnumValue}; a quantity
 *     exactly as the device told it
 * @param unit the unit of a quantity, such as {@code %}; empty if it has none
 * @param inRange whether a quantity is in its documented range; true for what has none
 */
public record DeviceState(DeviceInfo device, String name, Object value, String unit, boolean inRange) {

    /**
     * Creates a state that is in its range, or has none.
     *
     * @param device the device
     * @param name what it is
     * @param value what it was
     * @param unit the unit of a quantity; empty if it has none
     */
    public DeviceState(DeviceInfo device, String name, Object value, String unit) {
        this(device, name, value, unit, true);
    }

    /** Checks that nothing is null. */
    public DeviceState {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /**
     * Returns the value with its unit.
     *
     * @return for example {@code 40 %}, {@code 29.8 %} or {@code 255 % (out of range)}; numbers in as few digits as tell
     *     them apart
     */
    public String shown() {
        String quantity = unit.isEmpty() ? text() : text() + " " + unit;
        return inRange ? quantity : quantity + " (out of range)";
    }

    /**
     * Returns whether another state of the device has the same value.
     *
     * @param other the other one
     * @return whether neither would be a change of the other
     */
    public boolean hasValueOf(DeviceState other) {
        return comparable().equals(other.comparable());
    }

    /** Minus zero is zero, a thermometer may tell either; and 40 is 40.0, whichever a snapshot was saved with. */
    Object comparable() {
        return value instanceof Number number ? (Object) (number.doubleValue() + 0.0) : value;
    }

    private String text() {
        return value instanceof Double number ? PlainDecimal.shown(number) : value.toString();
    }

    /** Returns where, what and how much, such as {@code Hall/Lamp power-level.level: 40 %}. */
    @Override
    public String toString() {
        return device.path() + " " + name + ": " + shown();
    }
}
