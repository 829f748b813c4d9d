package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Which components of Home Assistant a device has, by its kind. */
final class Parts {

    private static final Map<String, Function<DeviceSheet, List<Component>>> BY_KIND = Map.of(
            "light", LightParts::of,
            "blind", BlindParts::of,
            "analog-value", OtherParts::ofValue,
            "thermostat", ClimateParts::ofThermostat,
            "hvac", ClimateParts::ofHvac,
            "scene", OtherParts::ofScene,
            "button", OtherParts::ofButton);

    /** What the option {@code as} may say. */
    private static final Map<String, List<String>> CHOICES =
            Map.of("light", List.of("light", "switch"), "analog-value", List.of("sensor", "number"));

    private Parts() {}

    static List<Component> of(DeviceSheet device) {
        checkChoice(device);
        Function<DeviceSheet, List<Component>> parts =
                device.commands() ? BY_KIND.getOrDefault(device.info().kind(), ReadOnlyParts::of) : ReadOnlyParts::of;
        return parts.apply(device).stream()
                .map(part -> part.withIcon(device.options().icon()))
                .toList();
    }

    private static void checkChoice(DeviceSheet device) {
        List<String> choices = CHOICES.getOrDefault(device.info().kind(), List.of());
        device.options().as().filter(as -> !choices.contains(as)).ifPresent(as -> {
            throw new UsageException(ShownText.quoted(device.info().path()) + " cannot be a " + ShownText.quoted(as)
                    + (choices.isEmpty()
                            ? ": there is no choice for a " + device.info().kind() + ", so leave out as"
                            : ", but " + String.join(" or ", choices)));
        });
    }
}
