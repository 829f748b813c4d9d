package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.discovery.Component.Fields;
import io.github.thinknxkit.bridge.state.Operation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What heats, cools and moves air: climates, and fans if they do nothing else. */
final class ClimateParts {

    private static final String SETPOINT = "setpoint";
    private static final String POWER = "power";
    private static final String SPEED = "fan-speed";
    private static final String MODE = "hvac-mode";
    private static final double HALF = 0.5;
    private static final double TENTH = 0.1;

    /** Home Assistant's words for modes, by those of the spec, which it does not take. */
    private static final Map<String, String> MODES =
            Map.of("cooling", "cool", "heating", "heat", "dry", "dry", "fan", "fan_only", "auto", "auto");

    private ClimateParts() {}

    static List<Component> ofThermostat(DeviceSheet device) {
        List<Component> parts = new ArrayList<>();
        if (device.has(SETPOINT)) {
            parts.add(thermostat(device));
        } else {
            parts.addAll(ReadOnlyParts.of(device, "actual-temperature.temperature"));
            if (device.has("temp-mode")) {
                parts.add(select(device, "temp-mode", "temp-mode.mode", "Mode"));
            }
        }
        if (device.has("chrono")) {
            parts.add(Component.keys()
                    .with("command_topic", device.set("chrono"))
                    .with("state_topic", device.state("chrono.enabled"))
                    .with("value_template", Component.ON_OFF)
                    .with("icon", "mdi:calendar-clock")
                    .named("chrono", "switch", "Schedule"));
        }
        return parts;
    }

    /** It cannot be switched off, so heat is the only mode, and how far it heats is a preset. */
    private static Component thermostat(DeviceSheet device) {
        Fields fields = Component.keys()
                .with("modes", List.of("heat"))
                .with("mode_state_topic", device.state("setpoint.temperature"))
                .with("mode_state_template", "heat");
        setpoint(device, fields);
        return fields.when(
                        device.has("actual-temperature"),
                        more -> more.with("current_temperature_topic", device.state("actual-temperature.temperature"))
                                .with("current_temperature_template", Component.VALUE))
                .when(
                        device.has("temp-mode"),
                        more -> more.with("preset_modes", device.words("temp-mode.mode"))
                                .with("preset_mode_command_topic", device.set("temp-mode"))
                                .with("preset_mode_state_topic", device.state("temp-mode.mode"))
                                .with("preset_mode_value_template", Component.VALUE))
                .main("climate", "climate");
    }

    private static void setpoint(DeviceSheet device, Fields fields) {
        fields.with("temperature_command_topic", device.set(SETPOINT))
                .with("temperature_state_topic", device.state("setpoint.temperature"))
                .with("temperature_state_template", Component.VALUE)
                .with("temperature_unit", "C")
                .with("min_temp", device.min(SETPOINT))
                .with("max_temp", device.max(SETPOINT))
                .with("temp_step", device.step(HALF))
                .with("precision", TENTH);
    }

    static List<Component> ofHvac(DeviceSheet device) {
        if (device.has(SETPOINT) || device.has(MODE)) {
            return List.of(conditioner(device));
        } else if (device.has(POWER)) {
            return List.of(fan(device));
        }
        return device.has(SPEED) ? List.of(select(device, SPEED, "fan-speed.speed", "Speed")) : List.of();
    }

    private static Component conditioner(DeviceSheet device) {
        Fields fields = Component.keys();
        modes(device, fields);
        return fields.when(device.has(POWER), more -> more.with("power_command_topic", device.set(POWER)))
                .when(device.has(SETPOINT), more -> setpoint(device, more))
                .when(
                        device.has(SPEED),
                        more -> more.with("fan_modes", device.words("fan-speed.speed"))
                                .with("fan_mode_command_topic", device.set(SPEED))
                                .with("fan_mode_state_topic", device.state("fan-speed.speed"))
                                .with("fan_mode_state_template", Component.VALUE))
                .main("climate", "climate");
    }

    private static void modes(DeviceSheet device, Fields fields) {
        Map<String, String> words = new LinkedHashMap<>();
        if (device.has(POWER)) {
            words.put("off", "off");
        }
        if (device.has(MODE)) {
            device.words("hvac-mode.mode").stream()
                    .filter(MODES::containsKey)
                    .forEach(word -> words.put(word, MODES.get(word)));
            String control = device.has(POWER) ? Operation.NAME : MODE;
            fields.with("modes", List.copyOf(words.values()))
                    .with("mode_state_topic", device.state(device.has(POWER) ? Operation.NAME : "hvac-mode.mode"))
                    .with("mode_state_template", "{{ " + table(words, false) + ".get(value_json.value) }}")
                    .with("mode_command_topic", device.set(control))
                    .with("mode_command_template", "{{ " + table(words, true) + ".get(value) }}");
        } else if (device.has(POWER)) {
            fields.with("modes", List.of("off", "auto"))
                    .with("mode_state_topic", device.state("power.on"))
                    .with("mode_state_template", "{{ 'auto' if value_json.value else 'off' }}")
                    .with("mode_command_topic", device.set(POWER))
                    .with("mode_command_template", "{{ 'off' if value == 'off' else 'on' }}");
        }
    }

    private static String table(Map<String, String> words, boolean isTurned) {
        return words.entrySet().stream()
                .map(word -> isTurned
                        ? "'" + word.getValue() + "': '" + word.getKey() + "'"
                        : "'" + word.getKey() + "': '" + word.getValue() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
    }

    private static Component fan(DeviceSheet device) {
        return Component.keys()
                .with("command_topic", device.set(POWER))
                .with("state_topic", device.state("power.on"))
                .with("state_value_template", Component.ON_OFF)
                .when(
                        device.has(SPEED),
                        more -> more.with("preset_modes", device.words("fan-speed.speed"))
                                .with("preset_mode_command_topic", device.set(SPEED))
                                .with("preset_mode_state_topic", device.state("fan-speed.speed"))
                                .with("preset_mode_value_template", Component.VALUE))
                .main("fan", "fan");
    }

    private static Component select(DeviceSheet device, String controller, String state, String name) {
        return Component.keys()
                .with("command_topic", device.set(controller))
                .with("state_topic", device.state(state))
                .with("value_template", Component.VALUE)
                .with("options", device.words(state))
                .named(controller, "select", name);
    }
}
