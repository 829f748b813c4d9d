package io.github.thinknxkit.simulator.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.auth.Scheme;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind the page. */
@Timeout(60)
@Tag("once")
class PageApiTest {

    private static final Pattern KEY = Pattern.compile("\\{\"key\":\"([0-9a-f]{32})\"}");
    private static final String LIGHT = "guid=" + DemoPlant.CEILING_LIGHT;

    private Simulator simulator;
    private PageClient page;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("canary-user", "canary-password")
                .webPort(0)
                .reactionTime(Duration.ZERO)
                .start();
        page = new PageClient(simulator.webAddress());
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private HttpResponse<String> test(String operation, String query) throws Exception {
        String encoded = URLEncoder.encode(query, StandardCharsets.UTF_8);
        return page.change("/page/test", "operation=" + operation + "&way=BASIC&query=" + encoded);
    }

    private String key() throws Exception {
        Matcher key = KEY.matcher(page.change("/page/key/reveal", "").body());
        assertTrue(key.matches());
        return key.group(1);
    }

    @Test
    void testsACommandAsAClientOfTheLocalPort() throws Exception {
        HttpResponse<String> answer = test("power", LIGHT + "&cmd=1&fb");
        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().startsWith("{\"status\":200,"), answer.body());
        assertTrue(answer.body().contains("\\\"status\\\":1"), answer.body());
        assertEquals(
                1,
                simulator
                        .device(DemoPlant.CEILING_LIGHT)
                        .value(Controller.POWER)
                        .intValue());
        assertEquals(Scheme.BASIC, simulator.journal().admitted("power").get(0).scheme());
    }

    @Test
    void showsWhatTheServerRefuses() throws Exception {
        assertTrue(test("power", "guid=nobody&cmd=1").body().startsWith("{\"status\":404,"));
        assertTrue(test("power", LIGHT + "&cmd=7").body().contains("params errors"));
    }

    @Test
    void sendsATestOnceThoughTheConnectionIsDropped() throws Exception {
        page.change("/page/faults/add", "fault=DROP_BEFORE_ANSWER&calls=1");
        String answer = test("trigger", "guid=" + DemoPlant.GATE + "&cmd=1").body();
        assertTrue(answer.startsWith("{\"failure\":\"lost\","), answer);
        assertEquals(1, simulator.journal().admitted("trigger").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../page/server", "", "power?x", "http://evil.example/", "powe"})
    void testsNothingThatIsNoCommand(String operation) throws Exception {
        assertEquals(400, test(operation, LIGHT).statusCode());
        assertEquals(0, simulator.journal().arrivals().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a\r\nb: c", "%zz", "\u00e4"})
    void testsNothingWithABrokenQuery(String query) throws Exception {
        assertEquals(400, test("power", query).statusCode());
        assertEquals(0, simulator.journal().arrivals().size());
    }

    @Test
    void enablesAndRenewsTheKey() throws Exception {
        assertEquals(400, page.change("/page/key/reveal", "").statusCode());
        assertEquals(400, page.change("/page/key/renew", "").statusCode());
        assertTrue(page.get("/page/server").body().contains("\"keyEnabled\":false"));
        page.change("/page/key/enable", "");
        String first = key();
        assertTrue(page.get("/page/server").body().contains("\"keyEnabled\":true"));
        assertEquals(simulator.server(), simulator.server(first));
        page.change("/page/key/enable", "");
        assertEquals(first, key());
        page.change("/page/key/renew", "");
        assertNotEquals(first, key());
        assertThrows(NoSuchElementException.class, () -> simulator.server(first));
    }

    @Test
    void restarts() throws Exception {
        assertEquals(200, page.change("/page/restart/soft", "").statusCode());
        String answer = page.get("/page/server").body();
        assertTrue(answer.contains("\"processUptime\":\"0 days 0 hours 0 min\""), answer);
        assertEquals(200, page.change("/page/restart/full", "").statusCode());
    }

    @Test
    void setsListsAndRemovesFaults() throws Exception {
        page.change("/page/faults/add", "fault=RATE_LIMIT&seconds=3&calls=2&operation=power");
        String listed = page.change("/page/faults/add", "fault=LOCKED&guid=" + DemoPlant.GATE)
                .body();
        assertTrue(listed.contains("{\"id\":1,\"kind\":\"RATE_LIMIT\",\"operation\":\"power\",\"remaining\":2}"));
        assertTrue(listed.contains("\"kind\":\"LOCKED\",\"guid\":\"" + DemoPlant.GATE + "\"}"), listed);
        assertTrue(test("power", LIGHT + "&cmd=1").body().contains("\"retryAfter\":\"3\""));
        assertEquals(2, simulator.faults().planned().size());
        page.change("/page/faults/remove", "id=2");
        assertEquals(1, simulator.faults().planned().size());
        page.change("/page/faults/clear", "");
        assertEquals(0, simulator.faults().pending());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "fault=x&calls=1",
                "fault=DELAY&calls=1",
                "fault=DELAY&seconds=0&calls=1",
                "fault=HTML&calls=0"
            })
    void setsNoFaultThatItDoesNotUnderstand(String form) throws Exception {
        assertEquals(400, page.change("/page/faults/add", form).statusCode());
        assertEquals(0, simulator.faults().pending());
    }

    @Test
    void everyFaultOfTheListCanBeSet() throws Exception {
        List<String> kinds = Pattern.compile("\\{\"name\":\"(\\w+)\",\"timed\"")
                .matcher(page.get("/page/faults").body())
                .results()
                .map(kind -> kind.group(1))
                .toList();
        assertTrue(kinds.size() > 10, kinds::toString);
        for (String kind : kinds) {
            String listed = page.change("/page/faults/add", "fault=" + kind + "&seconds=1&calls=1")
                    .body();
            assertTrue(listed.contains("\"kind\":\"" + kind + "\""), kind + " in " + listed);
            page.change("/page/faults/clear", "");
        }
    }

    @Test
    void tellsStatesCallsAndTelegramsAsTheyHappen() throws Exception {
        try (BufferedReader events = new BufferedReader(
                new InputStreamReader(page.stream("/page/events").body(), StandardCharsets.UTF_8))) {
            awaitLine(events, "welcome");
            test("powerlevel", LIGHT + "&cmd=40");
            String told = awaitLine(events, "\"type\":\"call\"");
            assertTrue(told.contains("\"query\":\"" + LIGHT + "&cmd=40&auth=basic\""), told);
            test("system/sendKNXfloat2bytes", "group=1/0/1&value=21.5");
            String telegram = awaitLine(events, "\"type\":\"telegram\"");
            assertTrue(telegram.contains("\"group\":\"1/0/1\""), telegram);
            assertTrue(telegram.contains("\"raw\":\"0C 33\",\"value\":21.5"), telegram);
            simulator.device(DemoPlant.POOL_LEVEL).put(Controller.VALUE, 1.25);
            String state = awaitLine(events, "\"type\":\"state\",\"guid\":\"" + DemoPlant.POOL_LEVEL);
            assertTrue(state.contains("\"controller\":\"VALUE\",\"value\":1.25"), state);
        }
    }

    private static String awaitLine(BufferedReader events, String part) throws Exception {
        for (String line = events.readLine(); line != null; line = events.readLine()) {
            if (line.contains(part)) {
                return line;
            }
        }
        throw new AssertionError("the stream ended without " + part);
    }

    @Test
    void tellsNoCredential() throws Exception {
        page.change("/page/key/enable", "");
        String key = key();
        test("power", LIGHT + "&cmd=1");
        for (String path : new String[] {"server", "plant", "commands", "faults", "state?" + LIGHT}) {
            HttpResponse<String> answer = page.get("/page/" + path);
            assertEquals(200, answer.statusCode(), path);
            assertFalse(answer.body().contains("canary") || answer.body().contains(key), path);
        }
    }

    @Test
    void refusesWhatIsNotThere() throws Exception {
        for (String path : new String[] {"/x", "/page/x", "/page/test", "/page/Json.class", "/package-info.class"}) {
            assertEquals(404, page.get(path).statusCode(), path);
        }
        assertEquals(400, page.get("/page/state?guid=nobody").statusCode());
        assertEquals(400, page.change("/page/key/reveal", "x".repeat(20_000)).statusCode());
    }

    @Test
    void isServedOnlyWhenAskedFor() throws Exception {
        try (Simulator without = Simulator.builder().key("K3Y").start()) {
            assertThrows(IllegalStateException.class, without::webAddress);
        }
    }
}
