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

    /** What tells one thing only is that in the first place. */
    private static Component sensor(DeviceSheet device, String state, ValueType type) {
        String controller = state.substring(0, state.indexOf('.'));
        Optional<String> unit = device.options().unit().or(() -> ValueType.unitOf(type));
        Fields fields = Component.keys().with("state_topic", device.state(state));
        String platform = of(type, unit, fields);
        if (isNumber(type)) {
            fields.with("device_class", device.options().deviceClass());
        }
        return device.states().size() == 1
                ? fields.main(controller, platform)
                : fields.named(controller, platform, title(controller));
    }

    /** Adds what a type is to a sensor, and returns the platform. */
    static String of(ValueType type, Optional<String> unit, Fields fields) {
        if (type instanceof ValueType.Flag) {
            fields.with("value_template", Component.ON_OFF);
            return "binary_sensor";
        } else if (type instanceof ValueType.Choice choice) {
            fields.with("value_template", Component.VALUE)
                    .with("device_class", "enum")
                    .with("options", DeviceSheet.words(choice));
        } else if (type instanceof ValueType.Duration) {
            fields.with("value_template", Component.NUMBER)
                    .with("device_class", "duration")
                    .with("unit_of_measurement", "s");
        } else if (isNumber(type)) {
            fields.with("value_template", Component.VALUE)
                    .with("device_class", unit.filter("°C"::equals).map(celsius -> "temperature"))
                    .with("unit_of_measurement", unit)
                    .with("state_class", "measurement");
        } else {
            fields.with("value_template", Component.TEXT);
        }
        return "sensor";
    }

    private static boolean isNumber(ValueType type) {
        return type instanceof ValueType.Whole || type instanceof ValueType.Decimal;
    }

    /** For example {@code Power level} of {@code power-level}. */
    static String title(String name) {
        String words = name.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
