package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.bridge.discovery.Component.Fields;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a server says of itself, as diagnostics. */
final class ServerParts {

    private ServerParts() {}

    static List<Component> of(List<Field> fields, Topics topics, String server) {
        List<Component> parts = new ArrayList<>();
        parts.add(connection(topics, server));
        fields.stream()
                .map(field -> sensor(field, topics.status(server, field.name().text())))
                .forEach(parts::add);
        return parts;
    }

    /** That a server is out of reach is what this one tells, so it is available as long as the bridge is. */
    private static Component connection(Topics topics, String server) {
        return Component.keys()
                .with("state_topic", topics.available(server))
                .with("payload_on", Topics.ONLINE)
                .with("payload_off", Topics.OFFLINE)
                .with("device_class", "connectivity")
                .with("entity_category", "diagnostic")
                .with("availability", List.of(Map.of("topic", topics.bridgeState())))
                .named("connection", "binary_sensor", "Connection");
    }

    private static Component sensor(Field field, String topic) {
        Fields fields = Component.keys().with("state_topic", topic).with("entity_category", "diagnostic");
        String platform = ReadOnlyParts.of(field.type(), ValueType.unitOf(field.type()), fields);
        String name = field.name().text();
        return fields.named(name, platform, ReadOnlyParts.title(name));
    }
}
