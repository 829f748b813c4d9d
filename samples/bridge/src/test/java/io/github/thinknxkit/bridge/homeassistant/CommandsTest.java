package io.github.thinknxkit.bridge.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.command.Decoded;
import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.dynamic.plant.Plant;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever Home Assistant can send after discovery is understood; what it shows as the ends of a range is allowed. */
class CommandsTest {

    @Test
    void ofTheVilla() {
        assertAllAccepted(Houses.villa());
    }

    @Test
    void ofEveryKind() {
        assertAllAccepted(Houses.everything());
    }

    private static void assertAllAccepted(Plant plant) {
        BridgedServer server = Houses.server(plant, Options.NONE);
        List<String> refused = new ArrayList<>();
        int count = 0;
        for (Entity entity : Entity.of(server)) {
            for (Entity.Sent sent : entity.sent()) {
                count++;
                Decoded decoded = server.control(sent.topic())
                        .orElseThrow(() -> new AssertionError("no control: " + sent))
                        .decode(sent.payload().getBytes(StandardCharsets.UTF_8));
                if (!(decoded instanceof Decoded.Accepted)) {
                    refused.add(sent + ": " + decoded);
                }
            }
        }
        int all = count;

        assertEquals(List.of(), refused);
        assertTrue(count > 100, () -> all + " payloads");
    }

    @Test
    void everyTopicIsOneOfTheServer() {
        BridgedServer server = Houses.server(Houses.everything(), Options.NONE);
        Set<String> told = new HashSet<>(server.topics());
        List<String> unknown = new ArrayList<>();
        for (Entity entity : Entity.of(server)) {
            entity.fields().keySet().stream()
                    .filter(key -> key.endsWith("_topic"))
                    .forEach(key -> {
                        String topic = entity.text(key).orElseThrow();
                        boolean isCommand = key.endsWith("command_topic") || key.equals("set_position_topic");
                        if (isCommand ? server.control(topic).isEmpty() : !told.contains(topic)) {
                            unknown.add(key + " " + topic);
                        }
                    });
        }

        assertEquals(List.of(), unknown);
    }

    /** All states are JSON, but for whether the server is there. */
    @Test
    void everyStateHasATemplate() {
        BridgedServer server = Houses.server(Houses.everything(), Options.NONE);
        List<String> without = new ArrayList<>();
        for (Entity entity : Entity.of(server)) {
            entity.fields().keySet().stream()
                    .filter(key -> key.endsWith("_topic")
                            && server.topics().contains(entity.text(key).orElseThrow())
                            && !entity.text(key).orElseThrow().equals(server.availableTopic()))
                    .filter(key -> templates(key).stream().noneMatch(entity.fields()::containsKey))
                    .forEach(key -> without.add(entity.platform() + " " + key));
        }

        assertEquals(List.of(), without);
    }

    private static List<String> templates(String topic) {
        String stem = topic.replace("_topic", "");
        return stem.equals("state")
                ? List.of("value_template", "state_value_template")
                : List.of(stem + "_template", stem.replace("_state", "") + "_value_template");
    }
}
