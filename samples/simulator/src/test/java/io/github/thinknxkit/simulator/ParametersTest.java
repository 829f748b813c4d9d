package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.page.web.FormField;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the simulator takes for a parameter, and what it says of what it does not take. */
@Timeout(60)
@Tag("once")
class ParametersTest {

    private static final String BASIC = "auth=basic&user=service&pass=secret";

    private final Calls calls = Calls.plain();
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        Plant plant = Plant.of(
                "Plant",
                PlantDevice.of(DeviceKind.LIGHT, "L", "Light"),
                PlantDevice.of(DeviceKind.LIGHT, "S", "Switch").without(Controller.POWER_LEVEL),
                PlantDevice.of(DeviceKind.LIGHT, "a+b/c=&d", "Light of an awkward GUID"),
                PlantDevice.of(DeviceKind.BLIND, "B", "Blind").taking(Duration.ZERO),
                PlantDevice.of(DeviceKind.BLIND, "C", "Curtain").without(Controller.ANGLE, Controller.MOVEMENT),
                PlantDevice.of(DeviceKind.ANALOG_VALUE, "A", "Value"),
                PlantDevice.of(DeviceKind.THERMOSTAT, "T", "Thermostat"),
                PlantDevice.of(DeviceKind.HVAC, "H", "HVAC"),
                PlantDevice.of(DeviceKind.SCENE, "X", "Scene"),
                PlantDevice.of(DeviceKind.BUTTON, "U", "Button"));
        simulator = Simulator.builder()
                .plant(plant)
                .user("service", "secret")
                .reactionTime(Duration.ZERO)
                .start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private HttpResponse<String> get(String operation) throws Exception {
        String separator = operation.contains("?") ? "&" : "?";
        return calls.get(simulator.localAddress(), "/api/V1/" + operation + separator + BASIC);
    }

    private static void assertRefused(int status, String message, HttpResponse<String> response) {
        assertEquals("{\"error\":\"" + message + "\"}", response.body());
        assertEquals(status, response.statusCode());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "power",
                "power?guid=L",
                "power?cmd=1",
                "power?guid=&cmd=1",
                "power?guid&cmd=1",
                "power?guid=L&cmd",
                "power?guid=L&cmd=",
                "power?guid=L&cmd=2",
                "power?guid=L&cmd=-1",
                "power?guid=L&cmd=on",
                "power?guid=L&cmd=1.0",
                "power?guid=L&cmd=%201",
                "power?guid=L&cmd=+1",
                "power?guid=L&cmd=%2B1",
                "power?guid=L&cmd=%D9%A1",
                "power?guid=L&cmd=1&cmd=1",
                "power?guid=L&guid=L&cmd=1",
                "power?guid=L&cmd=1&fb=1",
                "power?guid=L&cmd=1&fb&fb",
                "power?guid=L&cmd=1&extra",
                "power?GUID=L&cmd=1",
                "power?guid=L&val=1",
                "power?guid=%ff&cmd=1",
                "powerstatus?guid=L&fb",
                "powerstatus?guid=L&cmd=1",
                "powerlevel?guid=L&cmd=101",
                "heightlevel?guid=B&cmd=50",
                "updown?guid=B&cmd=1&fb",
                "stop?guid=B",
                "stop?guid=B&cmd=0",
                "blindstep?guid=B&cmd=2",
                "setvalue?guid=A&cmd=1e3",
                "setvalue?guid=A&cmd=1%2C5",
                "setvalue?guid=A&cmd=.5",
                "setvalue?guid=A&cmd=5.",
                "setvalue?guid=A&cmd=--5",
                "setvalue?guid=A&cmd=NaN",
                "setvalue?guid=A&cmd=700000",
                "setvalue?guid=A&cmd=99999999999999999999999999999999999999999",
                "tempmode?guid=T&cmd=4",
                "hvacmode?guid=H&cmd=5",
                "hvacfan?guid=H",
                "hvacfan?guid=H&cmd=4",
                "hvacfanset?guid=H&fb",
                "hvacfanstatus?guid=H&cmd=1",
                "trigger?guid=U&cmd=0",
                "system/sendKNXbit?group=1/0/1&value=2",
                "system/sendKNXbit?group=1/0/1",
                "system/sendKNXbit?value=1",
                "system/sendKNXbit?group=0/0/0&value=1",
                "system/sendKNXbit?group=32/0/1&value=1",
                "system/sendKNXbit?group=1/8/1&value=1",
                "system/sendKNXbit?group=1/0/256&value=1",
                "system/sendKNXbit?group=1/2048&value=1",
                "system/sendKNXbit?group=65536&value=1",
                "system/sendKNXbit?group=1/0/1/1&value=1",
                "system/sendKNXbit?group=1/0/&value=1",
                "system/sendKNXbit?group=0x10&value=1",
                "system/sendKNX4bits?group=1/0/1&value=32",
                "system/sendKNXbyte?group=1/0/1&value=256",
                "system/sendKNXbyteun?group=1/0/1&value=-129",
                "system/sendKNXfloat2bytes?group=1/0/1&value=670760.96",
                "system/sendKNXfloat4bytes?group=1/0/1&value=1e9",
                "system/serverStatus?guid=L"
            })
    void refusesWhatTheDocumentDoesNotSay(String call) throws Exception {
        assertRefused(400, "params errors", get(call));
        assertTrue(simulator.telegrams().telegrams().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"power?guid=none&cmd=1", "trigger?guid=l", "powerstatus?guid=L%20", "powerstatus?guid=a+b/c=%26d"
            })
    void doesNotFindOtherDevices(String call) throws Exception {
        assertRefused(404, "device not found", get(call));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "power?guid=B&cmd=1",
                "power?guid=H&cmd=1",
                "hvacpower?guid=L&cmd=1",
                "powerlevel?guid=S&cmd=10",
                "powerlevelstatus?guid=S",
                "blindstep?guid=C&cmd=0",
                "blindangle?guid=C&cmd=10&fb",
                "updown?guid=C&cmd=1",
                "stop?guid=C&cmd=1",
                "setpoint?guid=H&cmd=20",
                "scenelaunch?guid=U&cmd=1",
                "trigger?guid=X"
            })
    void cannotDoWithADeviceWhatItsKindOrPlantLacks(String call) throws Exception {
        assertRefused(400, "impossible to execute", get(call));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "", "power/", "power/x", "sendKNXbit", "system"})
    void knowsNoOtherPaths(String path) throws Exception {
        assertRefused(404, "no such operation", get(path));
    }

    @ParameterizedTest
    @CsvSource({
        "hvacfan?guid=H&cmd=1,",
        "hvacfan?guid=H&cmd=1&fb,1",
        "hvacfanset?guid=H&cmd=2,",
        "hvacfanset?guid=H&cmd=2&fb,2",
        "hvacfanset?guid=H,0",
        "hvacfanstatus?guid=H,0"
    })
    void takesAllPathsThatTheDocumentGivesTheFan(String call, String status) throws Exception {
        String expected = status == null ? "" : "\"status\":" + status + ",";
        assertEquals(
                "{\"namespace\":\"hvacfanset\",\"guid\":\"H\"," + expected + "\"comm_obj\":8}",
                get(call).body());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/API/v1/powerstatus?guid=L&",
                "/api/V1/powerstatus?&&guid=L&&&",
                "/api/v1/PowerStatus?guid=%4C&",
                "/api/V1/powerstatus?guid=a%2Bb%2Fc%3D%26d&",
                "/api/V1/powerstatus?guid=a%2bb/c=%26d&"
            })
    void isGenerousWhereTheDocumentIsLoose(String target) throws Exception {
        assertEquals(200, calls.get(simulator.localAddress(), target + BASIC).statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1/0/1", "1%2F0%2f1", "1/1", "2049"})
    void takesGroupAddressesOfEveryStyle(String group) throws Exception {
        String answered = group.replaceAll("(?i)%2f", "/");
        assertEquals(
                "{\"namespace\":\"system/sendKNXbyte\",\"group\":\"" + answered + "\",\"value\":255}",
                get("system/sendKNXbyte?group=" + group + "&value=255").body());
        assertEquals("1/0/1", simulator.telegrams().telegrams().get(0).group().toString());
    }

    @Test
    void notesTheParametersInTheirOrder() throws Exception {
        assertEquals(200, get("powerlevel?cmd=50&fb&guid=L").statusCode());
        assertEquals(
                List.of(
                        new FormField("cmd", Optional.of("50")),
                        new FormField("fb", Optional.empty()),
                        new FormField("guid", Optional.of("L"))),
                simulator.journal().admitted("powerlevel").get(0).parameters());
    }

    @Test
    void joinsQueryAndFormButTakesNothingTwice() throws Exception {
        String path = "/api/V1/power?guid=L&" + BASIC;
        assertEquals(
                200, calls.post(simulator.localAddress(), path, "cmd=1&fb=").statusCode());
        assertRefused(400, "params errors", calls.post(simulator.localAddress(), path, "guid=L&cmd=1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data"})
    void takesNoBodyButAForm(String contentType) throws Exception {
        HttpResponse<String> response = calls.send(Calls.to(simulator.localAddress(), "/api/V1/power?guid=L&" + BASIC)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("cmd=1")));
        assertRefused(400, "params errors", response);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"application/x-www-form-urlencoded;charset=UTF-8", "Application/X-WWW-Form-Urlencoded ; a=b"})
    void takesAFormHoweverItIsNamed(String contentType) throws Exception {
        HttpResponse<String> response = calls.send(Calls.to(simulator.localAddress(), "/api/V1/power")
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofString("guid=L&cmd=1&" + BASIC)));
        assertEquals(200, response.statusCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "BREW"})
    void knowsGetAndPostOnly(String method) throws Exception {
        HttpResponse<String> response =
                calls.send(Calls.to(simulator.localAddress(), "/api/V1/power?guid=L&cmd=1&" + BASIC)
                        .method(method, BodyPublishers.noBody()));
        assertEquals(405, response.statusCode());
        assertEquals("GET, POST", response.headers().firstValue("Allow").orElseThrow());
        assertEquals(0, simulator.device("L").value(Controller.POWER).intValue());
    }

    @Test
    void theDemoPlantHasEveryKindOfDevice() {
        assertEquals(
                List.of(DeviceKind.values()),
                DemoPlant.create().devices().stream()
                        .map(PlantDevice::kind)
                        .distinct()
                        .sorted()
                        .toList());
    }
}
