package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.NumberGrid;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.server.ThinknxServer;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Calls the example URLs of the document, character by character, with the answers that it shows. The document uses the
 * same identifiers for different kinds of device, so there is a server for each kind, which has them all.
 */
@Timeout(60)
@Tag("once")
class DocumentedOperationsTest {

    /** The identifiers in the document's examples, as they are printed there. */
    private static final List<String> GUIDS = List.of(
            "1IzPszHWAEvzxtXBMrkzWQ",
            "1IzPszHWAEuVzxtXBMrkzWQ",
            "1IzPszHWAUvzxtXBMkzWQ",
            "1IzPszHWAUvzxtXBMrkzWQ",
            "1IzPszHWAUvzxXBMrkzWQ",
            "1IzPszHWAUuvzxtXBMkzWQ",
            "1lzPszHWAUvzxtXBMrkzWQ",
            "1IzPszHWAEuvzxtXBMkzWQ");

    private static final List<Example> EXAMPLES = List.of(
            new Example("LIGHT", "/api/V1/power?guid=1IzPszHWAEvzxtXBMrkzWQ&cmd=1&fb", "power", "1"),
            new Example("LIGHT", "/api/V1/powerstatus?guid=1IzPszHWAEuVzxtXBMrkzWQ", "powerstatus", "0"),
            new Example("LIGHT", "/api/V1/powerlevel?guid=1IzPszHWAEuVzxtXBMrkzWQ&&cmd=50&fb", "powerlevel", "50"),
            new Example("LIGHT", "/api/V1/powerlevelstatus?guid=1IzPszHWAEuVzxtXBMrkzWQ", "powerlevelstatus", "50"),
            new Example("BLIND", "/api/V1/updown?guid=1IzPszHWAUvzxtXBMkzWQ&cmd=1", "updown"),
            new Example("BLIND", "/api/V1/stop?guid=1IzPszHWAUvzxtXBMkzWQ&cmd=1", "stop"),
            new Example("BLIND", "/api/V1/heightlevel?guid=1IzPszHWAUvzxtXBMkzWQ&&val=50&fb", "heightlevel", "50"),
            new Example("BLIND", "/api/V1/heightlevelstatus?guid=1IzPszHWAUvzxtXBMkzWQ", "heightlevelstatus", "50"),
            new Example("BLIND", "/api/V1/blindstep?guid=1IzPszHWAUvzxXBMrkzWQ&cmd=1", "blindstep"),
            new Example("BLIND", "/api/V1/blindangle?guid=1IzPszHWAUuvzxtXBMkzWQ&&cmd=50&fb", "blindangle", "50"),
            new Example("BLIND", "/api/V1/blindanglestatus?guid=1IzPszHWAUuvzxtXBMkzWQ", "blindanglestatus", "50"),
            new Example(
                    "ANALOG_VALUE",
                    "/api/V1/setvalue?guid=1lzPszHWAUvzxtXBMrkzWQ&&cmd=85.325&fb",
                    "setvalue",
                    "85.325"),
            new Example("ANALOG_VALUE", "/api/V1/getvalue?guid=1IzPszHWAEuvzxtXBMkzWQ", "getvalue", "0"),
            new Example("THERMOSTAT", "/api/V1/actualtemp?guid=1IzPszHWAEuvzxtXBMkzWQ", "actualtemp", "20"),
            new Example("THERMOSTAT", "/api/V1/setpoint?guid=1IzPszHWAEvzxtXBMrkzWQ&&cmd=20.5&fb", "setpoint", "20.5"),
            new Example("THERMOSTAT", "/api/V1/setpointstatus?guid=1IzPszHWAUvzxtXBMkzWQ", "setpointstatus", "20"),
            new Example("THERMOSTAT", "/api/V1/tempmode?guid=1IzPszHWAUvzxtXBMkzWQ&cmd=1&fb", "tempmode", "1"),
            new Example("THERMOSTAT", "/api/V1/tempmodestatus?guid=1IzPszHWAUvzxtXBMkzWQ", "tempmodestatus", "1"),
            new Example("THERMOSTAT", "/api/V1/chronoen?guid=1IzPszHWAEvzxtXBMrkzWQ&cmd=1&fb", "chronoen", "1"),
            new Example("THERMOSTAT", "/api/V1/chronoenstatus?guid=1IzPszHWAUvzxtXBMkzWQ", "chronoenstatus", "0"),
            new Example("HVAC", "/api/V1/hvacpower?guid=1IzPszHWAUuvzxtXBMkzWQ&cmd=1&fb", "hvacpower", "1"),
            new Example("HVAC", "/api/V1/hvacpowerstatus?guid=1IzPszHWAUuvzxtXBMkzWQ", "hvacpowerstatus", "1"),
            new Example("HVAC", "/api/V1/hvacsetpoint?guid=1IzPszHWAUvzxtXBMkzWQ&&cmd=20.5&fb", "hvacsetpoint", "20.5"),
            new Example("HVAC", "/api/V1/hvacsetpointstatus?guid=1IzPszHWAUvzxtXBMrkzWQ", "hvacsetpointstatus", "20.5"),
            new Example("HVAC", "/api/V1/hvacmode?guid=1IzPszHWAUvzxtXBMrkzWQ&cmd=1&fb", "hvacmode", "1"),
            new Example("HVAC", "/api/V1/hvacmodestatus?guid=1IzPszHWAUuvzxtXBMkzWQ", "hvacmodestatus", "0"),
            new Example("HVAC", "/api/V1/hvacfanset?guid=1IzPszHWAEvzxtXBMrkzWQ&cmd=2&fb", "hvacfanset", "2"),
            new Example("HVAC", "/api/V1/hvacfanstatus?guid=1IzPszHWAUvzxtXBMkzWQ", "hvacfanset", "0"),
            new Example("SCENE", "/api/V1/scenelaunch?guid=1IzPszHWAUvzxtXBMkzWQ&cmd=1", "scenelaunch"),
            new Example("BUTTON", "/api/V1/trigger?guid=1IzPszHWAEvzxtXBMrkzWQ&cmd=1", "trigger"),
            new Example("LIGHT", "/api/V1/system/sendKNXbit?group=1/0/1&value=0", "system/sendKNXbit"),
            new Example("LIGHT", "/api/V1/system/sendKNX4bits?group=1/0/1&value=30", "system/sendKNX4bits"),
            new Example("LIGHT", "/api/V1/system/sendKNXbyte?group=1/0/1&value=30", "system/sendKNXbyte"),
            new Example("LIGHT", "/api/V1/system/sendKNXbyteun?group=1/0/1&value=30", "system/sendKNXbyteun"),
            new Example(
                    "LIGHT", "/api/V1/system/sendKNXfloat2bytes?group=1/0/1&value=85.235", "system/sendKNXfloat2bytes"),
            new Example(
                    "LIGHT", "/api/V1/system/sendKNXfloat4bytes?group=1/0/1&value=85.235", "system/sendKNXfloat4bytes"),
            new Example("LIGHT", "/api/V1/system/serverStatus", "system/serverStatus"));

    private static Simulator simulator;
    private static Calls calls;

    /** An example URL, and what its answer says. */
    record Example(String kind, String url, String namespace, Optional<String> status) {

        Example(String kind, String url, String namespace) {
            this(kind, url, namespace, Optional.empty());
        }

        Example(String kind, String url, String namespace, String status) {
            this(kind, url, namespace, Optional.of(status));
        }

        String path() {
            return "/" + kind + url.replaceFirst("\\?.*", "");
        }

        String query() {
            return url.contains("?") ? url.substring(url.indexOf('?') + 1) : "";
        }

        String answer() {
            if (namespace.equals("system/serverStatus")) {
                return "{\"namespace\":\"system/serverStatus\",\"version\":\"1.1.10.11\","
                        + "\"process_uptime\":\"0 days 0 hours 0 min\",\"server_uptime\":\"0 days 0 hours 0 min\","
                        + "\"config_time\":\"13:05:00 2026-11-23\",\"connected_clients\":0,\"pbx_users\":\"\"}";
            }
            String first = "{\"namespace\":\"" + namespace + "\",";
            if (namespace.startsWith("system/")) {
                return first + "\"group\":\"1/0/1\",\"value\":" + url.substring(url.lastIndexOf('=') + 1) + "}";
            }
            String guid = url.replaceFirst(".*guid=", "").replaceFirst("&.*", "");
            return first + "\"guid\":\"" + guid + "\","
                    + status.map(it -> "\"status\":" + it + ",").orElse("") + "\"comm_obj\":"
                    + (GUIDS.indexOf(guid) + 1)
                    + "}";
        }

        @Override
        public String toString() {
            return url;
        }
    }

    static List<Example> examples() {
        return EXAMPLES;
    }

    private static Plant plantOf(DeviceKind kind) {
        return new Plant(
                kind.name(),
                GUIDS.stream()
                        .map(guid -> PlantDevice.of(kind, guid, guid)
                                .taking(Duration.ZERO)
                                .on(NumberGrid.FOUR_BYTE_FLOAT))
                        .toList());
    }

    @BeforeAll
    static void start() throws Exception {
        SimulatorBuilder builder = Simulator.builder()
                .reactionTime(Duration.ZERO)
                .timeline(new ManualTimeline(Instant.parse("2026-11-23T13:05:00Z")));
        for (DeviceKind kind : DeviceKind.values()) {
            builder.server(kind.name(), plantOf(kind));
        }
        simulator = builder.start();
        calls = Calls.trusting(simulator.identity().certificate());
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    /** Lets the devices be in the state that a reading example shows, and in another one where it sets. */
    private static void prepare(Example example) {
        boolean reads = !example.query().contains("cmd=") && !example.query().contains("val=");
        double state = reads ? Double.parseDouble(example.status().orElse("0")) : 0;
        ThinknxServer server = simulator.server(example.kind());
        for (PlantDevice description : server.plant().devices()) {
            Device device = server.device(description.guid());
            for (Controller controller : description.controllers()) {
                if (device.point(controller).isPresent()) {
                    device.put(controller, state);
                }
            }
        }
    }

    @Test
    void theDocumentHasThirtySevenOperations() {
        Set<String> paths = new LinkedHashSet<>();
        EXAMPLES.forEach(example -> paths.add(example.url().replaceFirst("\\?.*", "")));
        assertEquals(37, paths.size());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersTheExampleByGet(Example example) throws Exception {
        prepare(example);
        HttpResponse<String> response = calls.get(simulator.cloudAddress(), "/" + example.kind() + example.url());
        assertEquals(example.answer(), response.body());
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElse("").startsWith("application/json"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersTheExampleByPost(Example example) throws Exception {
        prepare(example);
        HttpResponse<String> response = calls.post(simulator.cloudAddress(), example.path(), example.query());
        assertEquals(example.answer(), response.body());
        assertEquals(200, response.statusCode());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void takesThePathInAnyCase(Example example) throws Exception {
        prepare(example);
        String path = example.path().replace("/api/V1/", "/api/v1/");
        assertEquals(
                example.answer(),
                calls.post(simulator.cloudAddress(), path, example.query()).body());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void acknowledgesWithoutStatusUnlessFeedbackIsAskedFor(Example example) throws Exception {
        prepare(example);
        String query = example.query().replaceFirst("&fb$", "");
        boolean isSet = !query.equals(example.query());
        String body =
                calls.post(simulator.cloudAddress(), example.path(), query).body();
        assertEquals(isSet ? example.answer().replaceFirst("\"status\":[^,]*,", "") : example.answer(), body);
    }
}
