package io.github.thinknxkit.plant;

/**
 * A state of a device at one time.
 *
 * @param device the device
 * @param name what it is, such as {@code power-level.level}
 * @param value what it was: a {@link Boolean}, number, text or {@link io.github.thinknxkit.value.EnumValue}
 * @param unit the unit of a quantity, such as {@code %}; empty if it has none
 */
public record DeviceState(DeviceInfo device, String name, Object value, String unit) {

    /** {@return the value with its unit, such as {@code 40 %}} */
    public String shown() {
        return unit.isEmpty() ? value.toString() : value + " " + unit;
    }

    /** Returns where, what and how much, such as {@code Hall/Lamp power-level.level: 40 %}. */
    @Override
    public String toString() {
        return device.path() + " " + name + ": " + shown();
    }
}
