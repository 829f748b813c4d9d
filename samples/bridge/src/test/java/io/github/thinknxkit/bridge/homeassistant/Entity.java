package io.github.thinknxkit.bridge.homeassistant;

import io.github.thinknxkit.bridge.model.BridgedServer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A component of a discovery payload, as Home Assistant understands it.
 *
 * @param platform its kind
 * @param fields all its keys
 */
record Entity(String platform, Map<String, @Nullable Object> fields) {

    /** A text that Home Assistant publishes on a topic. */
    record Sent(String topic, String payload) {}

    /** All entities of a server. */
    @SuppressWarnings("unchecked")
    static List<Entity> of(BridgedServer server) {
        List<Entity> entities = new ArrayList<>();
        server.discovery().forEach(message -> {
            Map<String, @Nullable Object> payload = Json.object(message.payload());
            ((Map<String, Map<String, @Nullable Object>>) payload.get("components"))
                    .values()
                    .forEach(fields -> entities.add(new Entity(String.valueOf(fields.get("platform")), fields)));
        });
        return entities;
    }

    Optional<String> text(String key) {
        return Optional.ofNullable(fields.get(key)).map(String::valueOf);
    }

    List<String> texts(String key) {
        return fields.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** Everything that it may publish whose payload is no template's. */
    List<Sent> sent() {
        List<Sent> sent = new ArrayList<>();
        switch (platform) {
            case "light", "switch", "fan" -> {
                add(
                        sent,
                        "command_topic",
                        text("payload_on").orElse("ON"),
                        text("payload_off").orElse("OFF"));
                add(sent, "brightness_command_topic", text("brightness_scale").orElse("255"));
            }
            case "cover" -> {
                add(sent, "command_topic", some("payload_open", "payload_close", "payload_stop"));
                add(sent, "set_position_topic", some("position_open", "position_closed"));
                add(sent, "tilt_command_topic", some("tilt_opened_value", "tilt_closed_value", "payload_stop_tilt"));
            }
            case "climate" -> {
                add(sent, "temperature_command_topic", some("min_temp", "max_temp"));
                add(sent, "power_command_topic", "ON", "OFF");
            }
            case "number" -> add(sent, "command_topic", some("min", "max"));
            case "scene" -> add(sent, "command_topic", some("payload_on"));
            case "button" -> add(sent, "command_topic", some("payload_press"));
            default -> {}
        }
        add(sent, "command_topic", texts("options").toArray(String[]::new));
        add(sent, "preset_mode_command_topic", texts("preset_modes").toArray(String[]::new));
        add(sent, "fan_mode_command_topic", texts("fan_modes").toArray(String[]::new));
        return sent;
    }

    private String[] some(String... keys) {
        return List.of(keys).stream().flatMap(key -> text(key).stream()).toArray(String[]::new);
    }

    private void add(List<Sent> sent, String topic, String... payloads) {
        text(topic).ifPresent(known -> {
            for (String payload : payloads) {
                sent.add(new Sent(known, payload));
            }
        });
    }
}
