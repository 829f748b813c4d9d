package io.github.thinknxkit.bridge.options;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What the configuration says of a device, or of all devices of an area. What is empty is left to the plant file.
 *
 * @param bridged whether it is on the broker at all; true unless said otherwise
 * @param name what Home Assistant calls it
 * @param area the area that is suggested to Home Assistant
 * @param as which component of Home Assistant it is, where there is a choice: {@code light}, {@code switch}, {@code number},
 *     {@code sensor}
 * @param deviceClass Home Assistant's class of it, such as {@code shutter} or {@code humidity}
 * @param unit the unit of an analog value, such as {@code %}
 * @param step the step of numbers and setpoints
 * @param icon its icon, such as {@code mdi:pump}
 * @param commands whether commands are taken: {@code false} makes it read-only, {@code true} allows them though the plant file
 *     protects it
 */
public record DeviceOptions(
        Optional<Boolean> bridged,
        Optional<String> name,
        Optional<String> area,
        Optional<String> as,
        Optional<String> deviceClass,
        Optional<String> unit,
        OptionalDouble step,
        Optional<String> icon,
        Optional<Boolean> commands) {

    /** Nothing is said. */
    public static final DeviceOptions NONE = new DeviceOptions(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalDouble.empty(),
            Optional.empty(),
            Optional.empty());

    /**
     * Adds what others say where these are silent.
     *
     * @param others options of more places, such as those of the area
     * @return these, completed
     */
    public DeviceOptions or(DeviceOptions others) {
        return new DeviceOptions(
                bridged.or(others::bridged),
                name.or(others::name),
                area.or(others::area),
                as.or(others::as),
                deviceClass.or(others::deviceClass),
                unit.or(others::unit),
                step.isPresent() ? step : others.step,
                icon.or(others::icon),
                commands.or(others::commands));
    }
}
