package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.discovery.Component.Fields;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What takes no commands: each state is a sensor. So are the devices of kinds that this bridge does not know. */
final class ReadOnlyParts {

    private ReadOnlyParts() {}

    static List<Component> of(DeviceSheet device) {
        return device.states().keySet().stream()
                .flatMap(state -> of(device, state).stream())
                .toList();
    }

    static List<Component> of(DeviceSheet device, String state) {
        ValueType type = device.states().get(state);
        return type == null ? List.of() : List.of(sensor(device, state, type));
    }

    private static Component sensor(DeviceSheet device, String state, ValueType type) {
        Fields fields = Component.keys().with("state_topic", device.state(state));
        String controller = state.substring(0, state.indexOf('.'));
        String name = title(controller);
        if (type instanceof ValueType.Flag) {
            return fields.with("value_template", Component.ON_OFF).named(controller, "binary_sensor", name);
        } else if (type instanceof ValueType.Choice) {
            return fields.with("value_template", Component.VALUE)
                    .with("device_class", "enum")
                    .with("options", device.words(state))
                    .named(controller, "sensor", name);
        } else if (type instanceof ValueType.Whole || type instanceof ValueType.Decimal) {
            Optional<String> unit = device.options().unit().or(() -> ValueType.unitOf(type));
            Optional<String> known = unit.filter("°C"::equals).map(celsius -> "temperature");
            return fields.with("value_template", Component.VALUE)
                    .with("unit_of_measurement", unit)
                    .with("device_class", device.options().deviceClass().or(() -> known))
                    .with("state_class", "measurement")
                    .named(controller, "sensor", name);
        }
        return fields.with("value_template", Component.TEXT).named(controller, "sensor", name);
    }

    /** For example {@code Power level} of {@code power-level}. */
    static String title(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
