package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.discovery.Component.Fields;
import java.util.List;

/** Lamps and sockets: a light, dimmable if the device is, or a switch. */
final class LightParts {

    private static final String POWER = "power";
    private static final String LEVEL = "power-level";
    private static final double FULL = 100;

    private LightParts() {}

    static List<Component> of(DeviceSheet device) {
        boolean isSwitch = device.options().as().filter("switch"::equals).isPresent();
        if (device.has(POWER)) {
            Fields fields = Component.keys()
                    .with("command_topic", device.set(POWER))
                    .with("state_topic", device.state("power.on"));
            return List.of(
                    isSwitch
                            ? fields.with("value_template", Component.ON_OFF)
                                    .with("device_class", device.options().deviceClass())
                                    .main(POWER, "switch")
                            : fields.with("state_value_template", Component.ON_OFF)
                                    .when(device.has(LEVEL), more -> brightness(device, more, "first"))
                                    .main(POWER, "light"));
        }
        return device.has(LEVEL) ? List.of(dimmerAlone(device)) : ReadOnlyParts.of(device);
    }

    /** The switch comes first: after it a dimmer goes to the brightness that was asked for, and not to that of its own. */
    private static void brightness(DeviceSheet device, Fields fields, String onCommand) {
        fields.with("brightness_command_topic", device.set(LEVEL))
                .with("brightness_state_topic", device.state("power-level.level"))
                .with("brightness_value_template", Component.VALUE)
                .with("brightness_scale", scale(device))
                .with("on_command_type", onCommand);
    }

    private static Component dimmerAlone(DeviceSheet device) {
        Fields fields = Component.keys()
                .with("command_topic", device.set(LEVEL))
                .with("payload_on", Integer.toString(scale(device)))
                .with("payload_off", "0")
                .with("state_topic", device.state("power-level.level"))
                .with("state_value_template", "{{ '0' if value_json.value == 0 else '" + scale(device) + "' }}");
        brightness(device, fields, "brightness");
        return fields.main(LEVEL, "light");
    }

    /** What Home Assistant calls full is what the plant file allows. */
    private static int scale(DeviceSheet device) {
        return (int) Math.max(1, Math.floor(device.max(LEVEL).orElse(FULL)));
    }
}
