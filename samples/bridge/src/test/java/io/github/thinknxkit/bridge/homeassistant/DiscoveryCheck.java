package io.github.thinknxkit.bridge.homeassistant;

import io.github.thinknxkit.bridge.topic.Message;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Holds discovery payloads against the table of keys, and against what Home Assistant demands of several keys together. */
public final class DiscoveryCheck {

    private static final Pattern TOPIC = Pattern.compile("[^/]+/device/[a-zA-Z0-9_-]+/config");

    private final KeyTable table = new KeyTable();
    private final List<String> problems = new ArrayList<>();
    private final Set<Object> uniqueIds = new HashSet<>();
    private final Set<Object> identifiers = new HashSet<>();
    private final Set<Object> needed = new HashSet<>();

    /** Everything that is wrong with some payloads that are on one broker. */
    public List<String> problems(List<Message> messages) {
        messages.forEach(this::check);
        needed.stream().filter(via -> !identifiers.contains(via)).forEach(via -> problems.add("no device is " + via));
        return List.copyOf(problems);
    }

    private void check(Message message) {
        Map<String, @Nullable Object> payload = Json.object(message.payload());
        if (!TOPIC.matcher(message.topic()).matches()) {
            problems.add(message.topic() + " is no discovery topic");
        }
        checkSection(message.topic(), "payload", payload);
        if (payload.get("device") instanceof Map<?, ?> device) {
            require(
                    message.topic(),
                    device.get("identifiers") instanceof List<?> ids && !ids.isEmpty() && identifiers.addAll(ids),
                    "the device has no identifiers of its own");
            if (device.containsKey("via_device")) {
                needed.add(String.valueOf(device.get("via_device")));
            }
        }
        require(
                message.topic(),
                !(payload.containsKey("availability") && payload.containsKey("availability_topic")),
                "availability is there twice");
    }

    private void checkSection(String where, String section, Map<?, ?> members) {
        check(where, table.rules(section), "", members);
    }

    private void check(String where, Map<String, String> rules, String platform, Map<?, ?> members) {
        rules.keySet().stream()
                .filter(key -> key.endsWith("!"))
                .map(key -> key.substring(0, key.length() - 1))
                .forEach(key -> require(where, members.containsKey(key), key + " is missing"));
        members.forEach((key, value) -> {
            String rule = rules.getOrDefault(key.toString(), rules.get(key + "!"));
            if (rule == null) {
                problems.add(where + ": unknown key " + key);
            } else {
                checkValue(where + " " + key, rule, platform, value);
            }
        });
    }

    private void checkValue(String where, String rule, String platform, @Nullable Object value) {
        if (rule.equals("components") && value instanceof Map<?, ?> components) {
            components.forEach((key, component) -> checkComponent(where + " " + key, (Map<?, ?>) component));
        } else if (rule.startsWith("object ") && value instanceof Map<?, ?> object) {
            checkSection(where, rule.substring("object ".length()), object);
        } else if (rule.startsWith("list of ") && value instanceof List<?> list) {
            list.forEach(element -> checkSection(where, rule.substring("list of ".length()), (Map<?, ?>) element));
        } else if (rule.equals("class")) {
            require(
                    where,
                    value == null || table.classes(platform).contains(value),
                    value + " is no class of " + platform);
        } else {
            require(where, ValueRule.allows(rule, value), value + " is not " + rule);
        }
    }

    private void checkComponent(String where, Map<?, ?> component) {
        String platform = String.valueOf(component.get("platform"));
        if (!table.knows(platform)) {
            problems.add(where + ": unknown platform " + platform);
            return;
        }
        Map<String, String> rules = new LinkedHashMap<>(table.rules("every component"));
        rules.putAll(table.rules(platform));
        check(where, rules, platform, component);
        require(where, uniqueIds.add(String.valueOf(component.get("unique_id"))), "the unique id is there twice");
        require(
                where,
                String.valueOf(component.get("default_entity_id")).matches("null|" + platform + "\\..+"),
                "the entity id is of another platform");
        checkTogether(where, platform, component);
    }

    private void checkTogether(String where, String platform, Map<?, ?> component) {
        needs(where, component, "set_position_topic", "position_topic");
        component.keySet().stream()
                .map(Object::toString)
                .filter(key -> key.endsWith("_template")
                        && !key.equals("value_template")
                        && !key.equals("state_value_template"))
                .forEach(key -> require(where, hasTopicOf(component, key), key + " is there without its topic"));
        if (component.containsKey("value_template") || component.containsKey("state_value_template")) {
            needs(
                    where,
                    component,
                    platform.equals("climate") ? "modes" : "platform",
                    platform.equals("climate") ? "modes" : "state_topic");
        }
        if (platform.equals("climate") || platform.equals("fan")) {
            require(
                    where,
                    component.containsKey("preset_modes") == component.containsKey("preset_mode_command_topic"),
                    "presets and their topic belong together");
            require(
                    where,
                    !(component.get("preset_modes") instanceof List<?> presets)
                            || !(presets.contains("none") || presets.contains("None")),
                    "none is no preset");
        }
        less(where, component, "min_temp", "max_temp");
        less(where, component, "min", "max");
        require(
                where,
                !component.containsKey("position_open")
                        || !component.get("position_open").equals(component.get("position_closed")),
                "open is closed");
        checkSensor(where, component);
    }

    private void checkSensor(String where, Map<?, ?> component) {
        if (component.get("platform").equals("sensor") && component.get("options") instanceof List<?> options) {
            require(
                    where,
                    !options.isEmpty() && "enum".equals(component.get("device_class")),
                    "options are for the class enum");
            require(
                    where,
                    !component.containsKey("state_class") && !component.containsKey("unit_of_measurement"),
                    "options have no unit");
        }
        List<String> units = table.units(String.valueOf(component.get("device_class")));
        require(
                where,
                units.isEmpty()
                        || component.get("platform").equals("binary_sensor")
                        || units.contains(component.get("unit_of_measurement")),
                "the unit is not of the class");
    }

    private static boolean hasTopicOf(Map<?, ?> component, String template) {
        String stem =
                template.substring(0, template.length() - "_template".length()).replaceAll("_value$", "");
        return List.of("_topic", "_state_topic", "_command_topic").stream()
                .anyMatch(topic -> component.containsKey(stem + topic));
    }

    private void needs(String where, Map<?, ?> component, String key, String other) {
        require(where, !component.containsKey(key) || component.containsKey(other), key + " needs " + other);
    }

    private void less(String where, Map<?, ?> component, String min, String max) {
        if (component.get(min) instanceof Number least && component.get(max) instanceof Number greatest) {
            require(where, least.doubleValue() < greatest.doubleValue(), min + " is not less than " + max);
        }
    }

    private void require(String where, boolean condition, String problem) {
        if (!condition) {
            problems.add(where + ": " + problem);
        }
    }
}
