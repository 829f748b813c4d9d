package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.topic.JsonText;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.bridge.topic.TopicName;
import io.github.thinknxkit.bridge.topic.Topics;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The discovery payload of a device.
 *
 * @param names the names that lead to the device and make its ids
 * @param device the name, area and model that Home Assistant shows
 * @param via the names that lead to the device that this one is reached by; empty for a server
 * @param components what it consists of
 */
public record DevicePayload(List<String> names, Shown device, List<String> via, List<Component> components) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    /** Copies the lists. */
    public DevicePayload {
        names = List.copyOf(names);
        via = List.copyOf(via);
        components = List.copyOf(components);
    }

    /**
     * What Home Assistant shows of a device.
     *
     * @param name its name
     * @param area the area that is suggested; empty if it is in none
     * @param model its kind
     * @param serial its GUID; empty if it has none
     */
    public record Shown(String name, Optional<String> area, String model, Optional<String> serial) {}

    /**
     * Makes the message.
     *
     * @param topics the bridge's topics
     * @param available the topic that says whether the server is reached
     * @param version the bridge's version
     * @return the message
     */
    public Message message(Topics topics, String available, String version) {
        String id = topics.id(names);
        Map<String, Object> payload = new LinkedHashMap<>();
        payload.put("device", device(topics, id));
        payload.put("origin", origin(version));
        payload.put("availability", List.of(Map.of("topic", topics.bridgeState()), Map.of("topic", available)));
        payload.put("availability_mode", "all");
        Map<String, Object> parts = new LinkedHashMap<>();
        components.forEach(part -> parts.put(part.key(), component(id, part)));
        payload.put("components", parts);
        return new Message(topics.discovery(id), JsonText.of(payload));
    }

    private static Map<String, Object> origin(String version) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("name", "thinknx-bridge");
        fields.put("sw_version", version);
        return fields;
    }

    private Map<String, Object> device(Topics topics, String id) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("identifiers", List.of(id));
        fields.put("name", device.name());
        fields.put("manufacturer", "Thinknx");
        fields.put("model", device.model());
        device.serial().ifPresent(serial -> fields.put("serial_number", serial));
        device.area().ifPresent(area -> fields.put("suggested_area", area));
        if (!via.isEmpty()) {
            fields.put("via_device", topics.id(via));
        }
        return fields;
    }

    private Map<String, @Nullable Object> component(String id, Component part) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        fields.put("platform", part.platform());
        fields.put("unique_id", id + TopicName.SEPARATOR + part.key());
        // Without a name of its own, an entity has that of its device; without the key, that of its platform.
        fields.put("name", part.name().orElse(null));
        entityId(part).ifPresent(entity -> fields.put("default_entity_id", part.platform() + "." + entity));
        fields.putAll(part.fields());
        return fields;
    }

    /** So that rooms are told apart: there is a ceiling light in each of them. Empty for names without Latin letters. */
    private Optional<String> entityId(Component part) {
        String words = device.area().map(area -> area + " ").orElse("")
                + device.name()
                + part.name().map(own -> " " + own).orElse("");
        String plain = ACCENTS.matcher(Normalizer.normalize(words, Normalizer.Form.NFKD))
                .replaceAll("");
        String id =
                OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("_").replaceAll("^_|_$", "");
        return plain.chars().anyMatch(letter -> Character.isLetter(letter) && letter > 'z') || id.isEmpty()
                ? Optional.empty()
                : Optional.of(id);
    }
}
