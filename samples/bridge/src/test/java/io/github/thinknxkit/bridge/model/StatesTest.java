package io.github.thinknxkit.bridge.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.value.ParsedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What states are on the broker. */
class StatesTest {

    private static final Instant AT = Instant.parse("2026-11-30T10:00:00.250Z");
    private static final DeviceInfo LAMP = Houses.device("light", "Lamp", "power", "power-level");
    private static final DeviceInfo COOLER = Houses.device("hvac", "Cooler", "power", "setpoint", "hvac-mode");
    private static final BridgedServer SERVER = Houses.server(Houses.of(LAMP, COOLER), Options.NONE);

    private final Map<String, Object> known = new HashMap<>();

    private List<Message> told(DeviceInfo device, String name, Object value) {
        return SERVER.states(
                new DeviceState(device, name, value, ""),
                AT,
                (guid, state) -> Optional.ofNullable(known.get(state))
                        .map(before -> new DeviceState(device, state, before, "")));
    }

    @ParameterizedTest
    @CsvSource({"power.on, true", "power-level.level, 29.8", "power-level.level, 40"})
    void eachIsRetainedWithItsTime(String name, String value) {
        Object plain =
                Map.<String, Object>of("true", true, "29.8", 29.8, "40", 40).get(value);

        assertEquals(
                List.of(new Message(
                        "thinknx/home/villa/guid_20of_20Lamp/" + name,
                        "{\"value\":" + value + ",\"at\":\"2026-11-30T10:00:00.250Z\"}")),
                told(LAMP, name, plain));
    }

    @Test
    void aDeviceIsThereWhileItAnswersSomething() {
        BridgedServer server =
                Houses.server(Houses.of(Houses.device("light", "Lamp", "power", "power-level")), Options.NONE);
        assertEquals(Set.of("guid of Lamp"), server.devices());
        for (Set<String> failed : List.of(Set.<String>of(), Set.of("power"), Set.of("power-level"))) {
            assertEquals("online", server.availability("guid of Lamp", failed).payload());
        }
        assertEquals(
                "offline",
                server.availability("guid of Lamp", Set.of("power", "power-level"))
                        .payload());
    }

    @Test
    void wordsAreTextsWhateverTheyHold() {
        assertEquals(
                "{\"value\":\"a\\\"b\\\\\\u0007\",\"at\":\"2026-11-30T10:00:00.250Z\"}",
                told(LAMP, "power.on", "a\"b\\\u0007").get(0).payload());
    }

    @Test
    void anAirConditionerHasOneStateOfItsPowerAndItsMode() {
        String topic = "thinknx/home/villa/guid_20of_20Cooler/operation";

        assertEquals(1, told(COOLER, "hvac-mode.mode", "heating").size(), "its power is unknown");
        assertEquals(1, told(COOLER, "power.on", true).size(), "its mode is unknown");
        assertEquals(message(topic, "off"), told(COOLER, "power.on", false).get(1));
        known.put("hvac-mode.mode", "heating");
        assertEquals(message(topic, "heating"), told(COOLER, "power.on", true).get(1));
        known.put("power.on", true);
        assertEquals(
                message(topic, "dry"), told(COOLER, "hvac-mode.mode", "dry").get(1));
        known.put("power.on", false);
        assertEquals(
                message(topic, "off"), told(COOLER, "hvac-mode.mode", "dry").get(1));
        assertEquals(1, told(COOLER, "setpoint.temperature", 21.5).size());
    }

    private static Message message(String topic, String word) {
        return new Message(topic, "{\"value\":\"" + word + "\",\"at\":\"2026-11-30T10:00:00.250Z\"}");
    }

    @Test
    void ofOtherDevicesThereIsNone() {
        assertEquals(List.of(), told(Houses.device("light", "Other", "power"), "power.on", true));
    }

    @Test
    void theServersStatusIsThereToo() {
        List<ReplyField> reply = List.of(
                field("version", "1.1.10.B"),
                field("server-uptime", new ParsedText<>("1 days 1 hours 1 min", Optional.of(Duration.ofMinutes(1501)))),
                field("process-uptime", new ParsedText<>("a while", Optional.empty())),
                field("config-time", new ParsedText<>("", Optional.of(LocalDateTime.of(2026, 11, 30, 10, 0)))),
                field("connected-clients", 3),
                field("pbx-users", List.of("101", "102")));

        assertEquals(
                Map.of(
                        "version", "\"1.1.10.B\"",
                        "server-uptime", "90060",
                        "process-uptime", "\"a while\"",
                        "config-time", "\"2026-11-30T10:00\"",
                        "connected-clients", "3",
                        "pbx-users", "\"101, 102\""),
                values(SERVER.status(reply, AT)));
        assertTrue(SERVER.topics()
                .containsAll(
                        SERVER.status(reply, AT).stream().map(Message::topic).toList()));
    }

    private static Map<String, String> values(List<Message> messages) {
        Map<String, String> values = new HashMap<>();
        messages.forEach(message -> values.put(
                message.topic().replace("thinknx/home/villa/_status/", ""),
                message.payload().replaceFirst("\\{\"value\":(.*),\"at\":.*", "$1")));
        return values;
    }

    private static ReplyField field(String name, Object value) {
        Field field = Houses.ACTIONS.spec().server().probe().orElseThrow().operation().answer().fields().stream()
                .filter(each -> each.name().text().equals(name))
                .findFirst()
                .orElseThrow();
        return new ReplyField(field, value);
    }

    @Test
    void allTopicsAreNamedBeforeAnythingIsKnown() {
        Plant villa = Houses.villa();
        BridgedServer server = Houses.server(villa, Options.NONE);
        List<String> topics = server.topics();

        assertEquals(topics.size(), topics.stream().distinct().count());
        assertTrue(topics.containsAll(
                server.discovery().stream().map(Message::topic).toList()));
        assertTrue(topics.contains("thinknx/home/villa/available"));
        assertTrue(topics.contains("thinknx/home/villa/1IzPszHWAEvzxtXBMrk4_2Fg/operation"));
        assertTrue(topics.stream().allMatch(Houses.TOPICS::isOwn));
    }
}
