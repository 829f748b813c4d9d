package io.github.thinknxkit.bridge.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.command.Decoded;
import io.github.thinknxkit.bridge.homeassistant.DiscoveryCheck;
import io.github.thinknxkit.bridge.homeassistant.Json;
import io.github.thinknxkit.bridge.options.DeviceOptions;
import io.github.thinknxkit.bridge.options.GroupOptions;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.dynamic.error.UsageException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the configuration changes about devices, and what group addresses become. */
class OptionsTest {

    private static BridgedServer villa(Map<String, DeviceOptions> places, GroupOptions... groups) {
        return Houses.server(Houses.villa(), new Options(places, List.of(groups)));
    }

    private static DeviceOptions options(String name, String area, String as, String deviceClass, String unit) {
        return new DeviceOptions(
                Optional.empty(),
                some(name),
                some(area),
                some(as),
                some(deviceClass),
                some(unit),
                OptionalDouble.empty(),
                Optional.of("mdi:pump"),
                Optional.empty());
    }

    private static Optional<String> some(String text) {
        return Optional.of(text).filter(given -> !given.isEmpty());
    }

    private static DeviceOptions bridged(boolean bridged, Optional<Boolean> commands) {
        DeviceOptions none = DeviceOptions.NONE;
        return new DeviceOptions(
                Optional.of(bridged),
                none.name(),
                none.area(),
                none.as(),
                none.deviceClass(),
                none.unit(),
                none.step(),
                none.icon(),
                commands);
    }

    private static Map<?, ?> device(BridgedServer server, String guid) {
        String topic = Houses.TOPICS.discovery(Houses.TOPICS.id(List.of("villa", guid)));
        return server.discovery().stream()
                .filter(message -> message.topic().equals(topic))
                .findFirst()
                .map(message -> Json.object(message.payload()))
                .orElse(Map.of());
    }

    private static Map<?, ?> part(Map<?, ?> payload, String key) {
        return (Map<?, ?>) ((Map<?, ?>) payload.get("components")).get(key);
    }

    @Test
    void changeNamesAreasAndWhatDevicesAre() {
        BridgedServer server = villa(Map.of(
                "Irrigation", options("Lawn", "Front yard", "switch", "outlet", ""),
                "Pool temperature", options("", "", "", "temperature", "°C")));
        Map<?, ?> lawn = device(server, "1IzPszHWAEvzxtXBMrk8Uw");
        Map<?, ?> pool = part(device(server, "1IzPszHWAEvzxtXBMrk3rQ"), "value");

        assertEquals("Lawn", ((Map<?, ?>) lawn.get("device")).get("name"));
        assertEquals("Front yard", ((Map<?, ?>) lawn.get("device")).get("suggested_area"));
        assertEquals("switch", part(lawn, "power").get("platform"));
        assertEquals("switch.front_yard_lawn", part(lawn, "power").get("default_entity_id"));
        assertEquals("mdi:pump", part(lawn, "power").get("icon"));
        assertEquals("°C", pool.get("unit_of_measurement"));
        assertEquals(List.of(), new DiscoveryCheck().problems(server.discovery()));
    }

    @Test
    void leaveOutAreasButKeepADeviceOfThem() {
        Map<String, DeviceOptions> places = new LinkedHashMap<>();
        places.put("Garden", bridged(false, Optional.empty()));
        places.put("Path lights", bridged(true, Optional.empty()));
        BridgedServer server = villa(places);

        assertFalse(device(server, "1IzPszHWAEvzxtXBMrkzwQ").isEmpty());
        assertTrue(device(server, "1IzPszHWAEvzxtXBMrkdyg").isEmpty());
        assertTrue(server.control(Houses.TOPICS.set("villa", "1IzPszHWAEvzxtXBMrkdyg", "power"))
                .isEmpty());
        assertTrue(server.topics().stream().noneMatch(topic -> topic.contains("1IzPszHWAEvzxtXBMrkdyg")));
    }

    @Test
    void protectedDevicesAreLookedAtUnlessCommandsAreAllowed() {
        String boiler = "1IzPszHWAEvzxtXBMrkP0w";
        String setpoint = Houses.TOPICS.set("villa", boiler, "setpoint");
        byte[] payload = "50".getBytes(StandardCharsets.UTF_8);
        BridgedServer guarded = villa(Map.of());
        BridgedServer allowed = villa(Map.of("Boiler", bridged(true, Optional.of(true))));

        assertEquals("sensor", part(device(guarded, boiler), "setpoint").get("platform"));
        assertInstanceOf(
                Decoded.Refused.class, guarded.control(setpoint).orElseThrow().decode(payload));
        assertEquals("climate", part(device(allowed, boiler), "climate").get("platform"));
        assertInstanceOf(
                Decoded.Accepted.class, allowed.control(setpoint).orElseThrow().decode(payload));
    }

    @Test
    void stepsAreThoseOfTheOptions() {
        String heating = "1IzPszHWAEvzxtXBMrkmVg";
        DeviceOptions none = DeviceOptions.NONE;
        DeviceOptions quarters = new DeviceOptions(
                none.bridged(),
                none.name(),
                none.area(),
                none.as(),
                none.deviceClass(),
                none.unit(),
                OptionalDouble.of(0.25),
                none.icon(),
                none.commands());

        assertEquals(0.5, part(device(villa(Map.of()), heating), "climate").get("temp_step"));
        assertEquals(
                0.25,
                part(device(villa(Map.of(heating, quarters)), heating), "climate")
                        .get("temp_step"));
    }

    @Test
    void devicesCanBeMadeReadOnly() {
        BridgedServer server = villa(Map.of("Ground floor", bridged(true, Optional.of(false))));

        assertEquals(
                "binary_sensor",
                part(device(server, "1IzPszHWAEvzxtXBMrkQJw"), "power").get("platform"));
        assertEquals(List.of(), new DiscoveryCheck().problems(server.discovery()));
    }

    @Test
    void areasOfOneNameAreToldApart() {
        BridgedServer server = villa(Map.of());

        assertEquals("1. OG Bathroom", area(server, "1IzPszHWAEvzxtXBMrkX7Q"));
        assertEquals("Guest suite Bathroom", area(server, "1IzPszHWAEvzxtXBMrkIvQ"));
        assertEquals("Küche", area(server, "1IzPszHWAEvzxtXBMrkkqQ"));
        assertEquals(
                "light.kuche_ceiling_light",
                part(device(server, "1IzPszHWAEvzxtXBMrkkqQ"), "power").get("default_entity_id"));
    }

    private static Object area(BridgedServer server, String guid) {
        return ((Map<?, ?>) device(server, guid).get("device")).get("suggested_area");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Irigation   | switch | has no area or device",
                "Bathroom    | switch | several places",
                "Irrigation  | number | cannot be a \"number\", but light or switch",
                "Evening     | scene  | there is no choice for a scene",
                "Wind        | number | Home Assistant needs its range",
            })
    void whatCannotBeIsSaid(String place, String as, String problem) {
        UsageException e = assertThrows(UsageException.class, () -> villa(Map.of(place, options("", "", as, "", ""))));

        assertTrue(String.valueOf(e.getMessage()).contains(problem), e::getMessage);
    }

    private static GroupOptions group(String address, String type, String... buttons) {
        return new GroupOptions(
                address, some(type), some("Group " + address), some("Hall"), List.of(buttons), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.001 | switch | on    | system/sendKNXbit?group=1/0/7&value=1",
                "1.008 | select | down  | system/sendKNXbit?group=1/0/7&value=1",
                "5.001 | number | 40    | system/sendKNXbyte?group=1/0/7&value=102",
                "5.010 | number | 40    | system/sendKNXbyte?group=1/0/7&value=40",
                "6.010 | number | -5    | system/sendKNXbyteun?group=1/0/7&value=-5",
                "9.001 | number | 21.5  | system/sendKNXfloat2bytes?group=1/0/7&value=21.5",
                "14.056| number | -1.25 | system/sendKNXfloat4bytes?group=1/0/7&value=-1.25",
                "17.001| number | 1     | system/sendKNXbyte?group=1/0/7&value=0",
                "20.102| select | comfort | system/sendKNXbyte?group=1/0/7&value=1",
            })
    void groupAddressesTakeTelegrams(String type, String platform, String payload, String sent) {
        BridgedServer server = villa(Map.of(), group("1/0/7", type));
        Message message = server.discovery().get(server.discovery().size() - 1);
        Decoded decoded = server.control("thinknx/home/villa/_group/1-0-7/set")
                .orElseThrow()
                .decode(payload.getBytes(StandardCharsets.UTF_8));

        assertEquals(platform, part(Json.object(message.payload()), platform).get("platform"));
        assertEquals(
                sent,
                ControlsTest.sent(assertInstanceOf(Decoded.Accepted.class, decoded)
                        .calls()
                        .get(0)));
        assertEquals(List.of(), new DiscoveryCheck().problems(server.discovery()));
    }

    @Test
    void valuesOfGroupAddressesMayBeButtons() {
        BridgedServer server = villa(Map.of(), group("1/0/7", "1.008", "up", "down"));
        Message message = server.discovery().get(server.discovery().size() - 1);

        assertEquals("down", part(Json.object(message.payload()), "down").get("payload_press"));
        assertEquals(List.of(), new DiscoveryCheck().problems(server.discovery()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1/0/7   | 99.001 |      | KNX has no datapoint type \"99.001\"",
                "1/0/999 | 1.001  |      | \"1/0/999\"",
                "1/0/7   | 16.000 |      | cannot be on the broker",
                "1/0/7   | 3.007  |      | several values in one telegram",
                "1/0/7   | 1.008  | left | has no buttons left; its values are up, down",
                "1/0/7   | 5.001  | up   | its values are numbers",
            })
    void groupsThatCannotBeAreSaid(String address, String type, String button, String problem) {
        GroupOptions group = button == null ? group(address, type) : group(address, type, button);
        UsageException e = assertThrows(UsageException.class, () -> villa(Map.of(), group));

        assertTrue(String.valueOf(e.getMessage()).contains(problem), e::getMessage);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.001 | 1 | must be off, on",
                "5.001 | 101 | 0 to 100",
                "5.001 | 40.5 | whole",
                "17.001 | 0 | 1 to 64",
                "9.001 | NaN | a number such as"
            })
    void telegramsAreChecked(String type, String payload, String problem) {
        Decoded decoded = villa(Map.of(), group("1/0/7", type))
                .control("thinknx/home/villa/_group/1-0-7/set")
                .orElseThrow()
                .decode(payload.getBytes(StandardCharsets.UTF_8));
        String reason = assertInstanceOf(Decoded.Refused.class, decoded).reason();

        assertTrue(reason.startsWith("Group 1/0/7 (1/0/7): ") && reason.contains(problem), reason);
    }

    private static GroupOptions marked(String address, boolean commands) {
        return new GroupOptions(address, some(""), some(""), some(""), List.of(), Optional.of(commands));
    }

    @Test
    void namesAndTypesComeFromThePlantsExports() {
        GroupOptions awning = marked("2/0/10", false).completed(Houses.villaGroups());
        GroupOptions valve = marked("8/1/3", false).completed(Houses.villaGroups());

        assertEquals("1.008", awning.type().orElseThrow());
        assertFalse(awning.name().orElseThrow().isEmpty());
        assertEquals("1.010", valve.type().orElseThrow());
        assertTrue(
                assertThrows(UsageException.class, () -> marked("0/2/1", false).completed(Houses.villaGroups()))
                        .getMessage()
                        .contains("its plant file protects it"));
        assertEquals(
                "0/2/1", marked("0/2/1", true).completed(Houses.villaGroups()).address());
        assertTrue(
                assertThrows(UsageException.class, () -> marked("1/2/3", true).completed(List.of()))
                        .getMessage()
                        .contains("its datapoint type is unknown"));
    }
}
