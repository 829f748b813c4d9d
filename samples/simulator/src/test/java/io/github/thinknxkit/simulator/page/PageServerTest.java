package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import io.github.thinknxkit.simulator.plant.PlantReader;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the page learns of its server, takes home from it and does to it, beside calls. */
@Timeout(60)
@Tag("once")
class PageServerTest {

    private static final Pattern INSTANCE = Pattern.compile("\"instance\":\"([^\"]+)\"");

    private final StringBuilder told = new StringBuilder();
    private Simulator simulator;
    private PageClient page;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .webPort(0)
                .reactionTime(Duration.ZERO)
                .start();
        page = new PageClient(simulator.webAddress());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private static String instance(PageClient page) throws Exception {
        Matcher instance = INSTANCE.matcher(page.get("/page/server").body());
        assertTrue(instance.find());
        return instance.group(1);
    }

    @Test
    void isAnotherAfterEachStart() throws Exception {
        assertEquals(instance(page), instance(page));
        page.change("/page/restart/full", "");
        try (Simulator other = Simulator.builder().key("K3Y").webPort(0).start()) {
            assertNotEquals(instance(page), instance(new PageClient(other.webAddress())));
        }
    }

    @Test
    void tellsTagsToSearchFor() throws Exception {
        assertTrue(page.get("/page/plant").body().contains("\"tags\":[\"evening\"]"));
    }

    @Test
    void tellsWhereTheApiListens() throws Exception {
        assertTrue(page.get("/page/server").body().contains("\"localOrigin\":\"" + simulator.localAddress() + "\""));
        try (Simulator everywhere = Simulator.builder()
                .user("service", "secret")
                .bindAddress("0.0.0.0")
                .webPort(0)
                .start()) {
            // The page by a name of this machine: so the API, which listens at all addresses, can be reached by it,
            // too.
            int port = everywhere.webAddress().getPort();
            PageClient byName = new PageClient(URI.create("http://localhost:" + port + "/"));
            String told = byName.get("/page/server").body();
            int api = everywhere.localAddress().getPort();
            assertTrue(told.contains("\"localOrigin\":\"http://localhost:" + api + "\""), told);
            assertTrue(told.contains("\"cloudOrigin\":\"https://localhost:"), told);
            assertEquals("127.0.0.1", everywhere.localAddress().getHost(), "nobody can call 0.0.0.0");
        }
    }

    private HttpResponse<String> file(String path, String name, String type) throws Exception {
        HttpResponse<String> file = page.get(path);
        assertEquals(200, file.statusCode());
        assertEquals(
                "attachment; filename=\"" + name + "\"",
                file.headers().firstValue("Content-Disposition").orElseThrow());
        assertEquals(type, file.headers().firstValue("Content-Type").orElseThrow());
        return file;
    }

    @Test
    void savesTheDeviceList() throws Exception {
        String list = file("/page/devices.csv", "devices.csv", "text/csv;charset=utf-8")
                .body();
        assertTrue(list.startsWith("name,guid,kind,area 1,area 2\r\n"), list);
        assertTrue(list.contains("Ceiling light,1IzPszHWAEuvzxtXBMrkzA,light,Ground floor,Living room\r\n"), list);
        assertTrue(list.contains("Pool level,1IzPszHWAEuvzxtXBMrkzE,analog-value,Outside\r\n"), list);
    }

    @Test
    void quotesWhatWouldBreakALineOfTheList() throws Exception {
        PlantDevice device = PlantDevice.of(DeviceKind.LIGHT, "GUID", "A \"quoted\",\r\nbroken; name")
                .in(" Area");
        try (Simulator other = Simulator.builder()
                .key("K3Y")
                .plant(Plant.of("Odd", device))
                .webPort(0)
                .start()) {
            PageClient odd = new PageClient(other.webAddress());
            assertEquals(
                    "name,guid,kind,area 1\r\n\"A \"\"quoted\"\", broken; name\",GUID,light,\" Area\"\r\n",
                    odd.get("/page/devices.csv").body());
            assertEquals(404, odd.get("/page/plant.yaml").statusCode(), "no file describes this plant");
            assertTrue(odd.get("/page/server").body().contains("\"plantFile\":false"));
        }
    }

    @Test
    void savesThePlantFileThatLoadsAgain(@TempDir Path folder) throws Exception {
        String yaml = file("/page/plant.yaml", "plant.yaml", "application/yaml").body();
        assertTrue(yaml.startsWith("# The demo plant"), "with its comments");
        Path file = Files.writeString(folder.resolve("plant.yaml"), yaml);
        Plant again = new PlantReader().read(file);
        assertEquals(DemoPlant.create().devices(), again.devices());
    }

    @Test
    void savesTheCertificate() throws Exception {
        assertEquals(
                simulator.identity().pem(),
                file("/page/simulator.pem", "simulator.pem", "application/x-pem-file")
                        .body());
    }

    @ParameterizedTest
    @CsvSource({
        "1IzPszHWAEuvzxtXBMrkzA, POWER_LEVEL, 35",
        "1IzPszHWAEuvzxtXBMrkzB, POWER, 1",
        "1IzPszHWAEuvzxtXBMrkzE, VALUE, -1.25",
        "1IzPszHWAEuvzxtXBMrkzF, ACTUAL_TEMPERATURE, 12.5",
        "1IzPszHWAEuvzxtXBMrkzG, MODALITY, 4"
    })
    void setsAStateByHand(String guid, Controller controller, double value) throws Exception {
        String form = "guid=" + guid + "&controller=" + controller + "&value=" + value;
        assertEquals(200, page.change("/page/state/put", form.replace(".0", "")).statusCode());
        assertEquals(value, simulator.device(guid).value(controller).doubleValue());
        assertEquals(0, simulator.journal().arrivals().size(), "nothing is sent to the API");
    }

    @ParameterizedTest
    @CsvSource({
        "nobody,                 POWER, 1",
        "1IzPszHWAEuvzxtXBMrkzA, POWER, 2",
        "1IzPszHWAEuvzxtXBMrkzA, POWER_LEVEL, 100.5",
        "1IzPszHWAEuvzxtXBMrkzA, POWER_LEVEL, 101",
        "1IzPszHWAEuvzxtXBMrkzA, POSITION, 1",
        "1IzPszHWAEuvzxtXBMrkzA, SMOKE, 1",
        "1IzPszHWAEuvzxtXBMrkzF, MODALITY, 4",
        "1IzPszHWAEuvzxtXBMrkzE, VALUE, 1e3",
        "1IzPszHWAEuvzxtXBMrkzE, VALUE, 999999999",
        "1IzPszHWAEuvzxtXBMrkzH, LAUNCH, 1"
    })
    void setsNoStateThatCannotBe(String guid, String controller, String value) throws Exception {
        String form = "guid=" + guid + "&controller=" + controller + "&value=" + value;
        assertEquals(400, page.change("/page/state/put", form).statusCode());
    }

    @Test
    void tellsOtherWindowsOfANewKeyAndOfRestartsAndDroppedCalls() throws Exception {
        try (BufferedReader events = new BufferedReader(
                new InputStreamReader(page.stream("/page/events").body(), StandardCharsets.UTF_8))) {
            await(events, "welcome");
            page.change("/page/key/enable", "");
            await(events, "\"type\":\"key\"");
            page.change("/page/restart/soft", "");
            await(events, "\"type\":\"restarted\",\"at\":\\d+,\"extent\":\"SOFTWARE\"");
            page.change("/page/restart/full", "");
            await(events, "\"type\":\"restarted\",\"at\":\\d+,\"extent\":\"SERVER\"");
            String test = "operation=trigger&way=BASIC&query=guid%3D" + DemoPlant.GATE + "%26cmd%3D1";
            page.change("/page/faults/add", "fault=DROP_ON_ARRIVAL&calls=1");
            page.change("/page/test", test);
            await(events, "\"type\":\"dropped\",\"number\":1}");
            page.change("/page/faults/add", "fault=DROP_DURING_ANSWER&calls=1");
            page.change("/page/test", test);
            await(events, "\"type\":\"answer\",\"number\":2,\"status\":200");
            await(events, "\"type\":\"dropped\",\"number\":2}");
        }
    }

    /** Reads on until something has been told, now or before: events may come one by one or together. */
    private void await(BufferedReader events, String pattern) throws Exception {
        Pattern wanted = Pattern.compile(pattern);
        while (!wanted.matcher(told).find()) {
            String line = events.readLine();
            if (line == null) {
                throw new AssertionError("the stream ended without " + pattern + ": " + told);
            }
            told.append(line).append('\n');
        }
    }

    @Test
    void shutsDownAfterTheAnswer() throws Exception {
        assertEquals(200, page.change("/page/shutdown", "").statusCode());
        simulator.join();
        assertFalse(answers(), "its pages are gone, too");
        simulator.close();
    }

    private boolean answers() throws Exception {
        // The pages are closed before the ports that the simulator waits for.
        try {
            page.get("/page/server");
            return true;
        } catch (ConnectException e) {
            return false;
        }
    }
}
