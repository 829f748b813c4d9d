package io.github.thinknxkit.bridge.homeassistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import io.github.thinknxkit.bridge.command.Decoded;
import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.bridge.options.Options;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That what is pressed and shown in Home Assistant is what it says. */
class MeaningTest {

    private static final BridgedServer SERVER = Houses.server(
            Houses.of(
                    Houses.device("light", "Lamp", "power", "power-level").limited("power-level", 0, 60),
                    Houses.device("scene", "Evening", "launch")),
            Options.NONE);

    private static final List<Entity> ENTITIES = Entity.of(SERVER);

    private static Entity entity(String id) {
        return ENTITIES.stream()
                .filter(entity -> entity.text("default_entity_id").orElse("").equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String action(Entity entity, String payload) {
        Decoded decoded = SERVER.control(entity.text("command_topic").orElseThrow())
                .orElseThrow()
                .decode(entity.text(payload).orElseThrow().getBytes(StandardCharsets.UTF_8));
        return assertInstanceOf(Decoded.Accepted.class, decoded)
                .calls()
                .get(0)
                .action()
                .actionName();
    }

    @Test
    void scenesAreStartedAndStopped() {
        assertEquals("start", action(entity("scene.hall_evening"), "payload_on"));
        assertEquals("stop", action(entity("button.hall_evening_stop"), "payload_press"));
    }

    /** Else a dimmer that is switched on last goes to the brightness that it was set up with. */
    @Test
    void lampsAreSwitchedOnBeforeTheyAreDimmed() {
        Entity lamp = entity("light.hall_lamp");

        assertEquals("first", lamp.text("on_command_type").orElseThrow());
        assertEquals("60", lamp.text("brightness_scale").orElseThrow());
    }

    @Test
    void devicesAreAvailableIfBridgeAndServerAreAndTheyAnswer() {
        List<?> always =
                List.of(Map.of("topic", "thinknx/home/bridge/state"), Map.of("topic", "thinknx/home/villa/available"));
        Set<Object> own = new HashSet<>();
        SERVER.discovery().forEach(message -> {
            Map<String, ?> payload = Json.object(message.payload());
            assertEquals("all", payload.get("availability_mode"));
            List<?> topics = assertInstanceOf(List.class, payload.get("availability"));
            assertEquals(always, topics.subList(0, 2));
            own.addAll(topics.subList(2, topics.size()));
        });
        assertEquals(
                SERVER.devices().stream()
                        .map(guid -> Map.of("topic", Houses.TOPICS.available("villa", guid)))
                        .collect(Collectors.toSet()),
                own);
    }

    @Test
    void thatTheServerIsOutOfReachIsShown() {
        Entity connection = entity("binary_sensor.house_connection");

        assertEquals(
                "thinknx/home/villa/available", connection.text("state_topic").orElseThrow());
        assertEquals("online", connection.text("payload_on").orElseThrow());
        assertEquals("offline", connection.text("payload_off").orElseThrow());
        assertEquals(
                List.of(Map.of("topic", "thinknx/home/bridge/state")),
                connection.fields().get("availability"));
    }
}
