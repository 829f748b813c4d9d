package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.bridge.topic.TopicName;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.text.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The discovery payload of a device, which is reached via another one unless it is a server. */
record DevicePayload(String id, DeviceCard card, Optional<String> via, List<Component> components) {

    /** All of the topics have to say that it is there. */
    Message message(Topics topics, List<String> available, String version) {
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("device", device());
        payload.put("origin", origin(version));
        payload.put(
                "availability",
                Stream.concat(Stream.of(topics.bridgeState()), available.stream())
                        .map(topic -> Map.of("topic", topic))
                        .toList());
        payload.put("availability_mode", "all");
        Map<String, Object> parts = new LinkedHashMap<>();
        components.forEach(part -> parts.put(part.key(), component(part)));
        payload.put("components", parts);
        return new Message(topics.discovery(id), JsonText.of(payload));
    }

    private static Map<String, Object> origin(String version) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", "thinknx-bridge");
        fields.put("sw_version", version);
        return fields;
    }

    private Map<String, Object> device() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("identifiers", List.of(id));
        fields.put("name", card.name());
        fields.put("manufacturer", "Thinknx");
        fields.put("model", card.model());
        fields.put("serial_number", card.serial());
        fields.put("suggested_area", card.area());
        fields.put("via_device", via);
        return fields;
    }

    private Map<String, @Nullable Object> component(Component part) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("platform", part.platform());
        fields.put("unique_id", id + TopicName.SEPARATOR + part.key());
        // Without a name of its own, an entity has that of its device; without the key, that of its platform.
        fields.put("name", part.name().orElse(null));
        fields.put("default_entity_id", card.entityId(part));
        fields.putAll(part.fields());
        return fields;
    }
}
