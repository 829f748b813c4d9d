package io.github.thinknxkit.plant;

import io.github.thinknxkit.internal.wire.PlainDecimal;
import java.util.Objects;

/**
 * A state of a device at one time.
 *
 * @param device the device
 * @param name what it is, such as {@code power-level.level}
 * @param value what it was: a {@link Boolean}, number, text or {@link io.github.thinknxkit.value.EnumValue}
 * @param unit the unit of a quantity, such as {@code %}; empty if it has none
 */
public record DeviceState(DeviceInfo device, String name, Object value, String unit) {

    /** Checks that nothing is null. */
    public DeviceState {
        Objects.requireNonNull(device, "device");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
    }

    /** {@return the value with its unit, such as {@code 40 %} or {@code 21.5 °C}; numbers as few digits as tell them apart} */
    public String shown() {
        return unit.isEmpty() ? text() : text() + " " + unit;
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
