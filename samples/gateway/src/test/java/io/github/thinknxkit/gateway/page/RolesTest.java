package io.github.thinknxkit.gateway.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What those who are logged in see and do on the page of a server. */
@Tag("once")
@Timeout(60)
class RolesTest {

    private static final String LIGHT = DemoPlant.CEILING_LIGHT;

    private static PageFixture gateway;
    private static PageUserAgent anna;
    private static PageUserAgent otto;
    private static PageUserAgent lena;

    @BeforeAll
    static void start(@TempDir Path folder) throws Exception {
        gateway = new PageFixture(folder);
        gateway.awaitStates();
        anna = gateway.user("anna");
        otto = gateway.user("otto");
        lena = gateway.user("lena");
    }

    @AfterAll
    static void stop() throws Exception {
        gateway.close();
    }

    private static HttpResponse<String> test(PageUserAgent user, String operation, String query, String more)
            throws Exception {
        String fields = query.replace("=", "%3D").replace("&", "%26");
        return user.change("/s/villa/page/test", "operation=" + operation + "&way=CLOUD&query=" + fields + more);
    }

    @Test
    void everybodySeesDevicesWithTheAgeOfTheirValues() throws Exception {
        String plant = lena.get("/s/villa/page/plant").body();
        Matcher thermostat = Pattern.compile("\"guid\":\"" + DemoPlant.THERMOSTAT
                        + "\".*?\"protected\":false,\"values\":\\{(.*?)},\"readAt\":\\{(.*?)},\"stale\":\\[]")
                .matcher(plant);
        assertTrue(thermostat.find(), plant);
        assertTrue(thermostat.group(1).contains("\"ACTUAL_TEMPERATURE\":"), thermostat.group(1));
        assertTrue(thermostat.group(1).matches(".*\"MODALITY\":[0-3].*\"CHRONOTABLE\":[01].*"), thermostat.group(1));
        assertTrue(thermostat.group(2).matches(".*\"SETPOINT\":1\\d{12}.*"), thermostat.group(2));
        assertTrue(plant.contains("\"controllers\":[\"TRIGGER\"],\"protected\":true"), plant);
        String server = lena.get("/s/villa/page/server").body();
        assertTrue(server.contains("\"views\":[]") && server.contains("\"role\":\"LOOK\""), server);
        assertTrue(server.contains("\"cloudOrigin\":\"" + gateway.gateway.address() + "\""), server);
        assertTrue(server.contains("\"reach\":\"OPEN\""), server);
        assertTrue(anna.get("/s/villa/page/server").body().contains("\"views\":[{\"name\":\"keys\""));
    }

    @Test
    void whoeverLooksMayAskAndNoMore() throws Exception {
        HttpResponse<String> asked = test(lena, "powerstatus", "guid=" + LIGHT, "");
        assertTrue(asked.body().startsWith("{\"status\":200,"), asked.body());
        assertEquals(403, test(lena, "power", "guid=" + LIGHT + "&cmd=1", "").statusCode());
        assertEquals(403, test(lena, "unheard-of", "guid=" + LIGHT, "").statusCode());
        assertEquals(
                403,
                test(lena, "trigger", "guid=" + DemoPlant.GATE + "&cmd=1", "&confirmed=1")
                        .statusCode());
        assertTrue(gateway.audit()
                .lines()
                .filter(line -> line.contains("user lena"))
                .allMatch(line -> line.contains("\"log-in\"")));
    }

    @Test
    void whoeverOperatesMayCommand() throws Exception {
        HttpResponse<String> sent = test(otto, "powerlevel", "guid=" + LIGHT + "&cmd=35", "");
        assertTrue(sent.body().startsWith("{\"status\":200,"), sent.body());
        assertEquals(
                35,
                gateway.simulator.device(LIGHT).value(Controller.POWER_LEVEL).intValue());
        assertTrue(gateway.audit().contains("user otto"), "who it was is noted");
        assertEquals(
                400,
                otto.change("/s/villa/page/test", "operation=power&way=DIGEST&query=")
                        .statusCode(),
                "there is one way");
        assertEquals(
                400,
                otto.change("/s/villa/page/test", "operation=power&way=CLOUD&query=%25zz")
                        .statusCode());
    }

    @Test
    void whatIsProtectedIsAskedForAgain() throws Exception {
        String query = "guid=" + DemoPlant.GATE + "&cmd=1";
        assertTrue(test(otto, "trigger", query, "").body().startsWith("{\"status\":403,"));
        assertTrue(gateway.simulator.journal().admitted("trigger").isEmpty());
        String confirmed = test(otto, "trigger", query, "&confirmed=1").body();
        assertTrue(confirmed.startsWith("{\"status\":200,"), confirmed);
        assertEquals(1, gateway.simulator.journal().admitted("trigger").size());
    }

    @Test
    void onlyWhoeverAdministersHasKeys() throws Exception {
        for (PageUserAgent other : new PageUserAgent[] {lena, otto}) {
            assertEquals(403, other.get("/s/villa/page/keys").statusCode());
            assertEquals(403, other.get("/s/villa/page/hooks").statusCode());
            assertEquals(403, other.change("/s/villa/page/keys/make", "note=x").statusCode());
            assertEquals(
                    403, other.change("/s/villa/page/keys/revoke", "id=id0").statusCode());
        }
        String form = "note=Voice&command=1&area=Ground%20floor&days=30";
        String made = anna.change("/s/villa/page/keys/make", form).body();
        Matcher text = Pattern.compile("\"made\":\"([a-z0-9_-]+)\"", Pattern.CASE_INSENSITIVE)
                .matcher(made);
        assertTrue(text.find(), made);
        String id = gateway.gateway.keys().find(text.group(1)).orElseThrow().id();
        String listed = anna.get("/s/villa/page/keys").body();
        assertFalse(listed.contains(text.group(1)), listed);
        assertTrue(listed.contains("\"rights\":[\"read\",\"command\"],\"areas\":[\"Ground floor\"]"), listed);
        assertEquals(400, anna.change("/s/villa/page/keys/revoke", "id=other").statusCode());
        assertEquals(400, anna.change("/s/villa/page/keys/make", "days=0").statusCode());
        String revoked = anna.change("/s/villa/page/keys/revoke", "id=" + id).body();
        assertTrue(revoked.contains("\"valid\":false"), revoked);
    }

    @Test
    void whoeverAdministersMayEndHooks() throws Exception {
        assertEquals("{\"hooks\":[]}", anna.get("/s/villa/page/hooks").body());
        String id = gateway.makeHook();
        String listed = anna.get("/s/villa/page/hooks").body();
        assertFalse(listed.contains(id), listed);
        Matcher mark = Pattern.compile("\"mark\":\"([0-9a-f]+)\"").matcher(listed);
        assertTrue(mark.find(), listed);
        String form = "mark=" + mark.group(1);
        for (PageUserAgent other : new PageUserAgent[] {lena, otto}) {
            assertEquals(403, other.change("/s/villa/page/hooks/end", form).statusCode());
        }
        assertEquals(400, anna.change("/s/villa/page/hooks/end", "mark=other").statusCode());
        assertEquals(
                "{\"hooks\":[]}", anna.change("/s/villa/page/hooks/end", form).body());
        assertTrue(gateway.audit().contains("\"event\":\"hook ended\",\"actor\":\"user anna\""), gateway.audit());
    }

    @Test
    void theStreamTellsStatesAndCalls() throws Exception {
        try (BufferedReader events = new BufferedReader(
                new InputStreamReader(lena.stream("/s/villa/page/events").body(), StandardCharsets.UTF_8))) {
            StringBuilder told = new StringBuilder(events.readLine());
            test(otto, "setvalue", "guid=1IzPszHWAEuvzxtXBMrkzE&cmd=7.5", "");
            Pattern state = Pattern.compile(
                    "\"type\":\"state\",\"guid\":\"1IzPszHWAEuvzxtXBMrkzE\",\"controller\":\"VALUE\",\"value\":7.5,\"readAt\":");
            while (!state.matcher(told).find()) {
                told.append(events.readLine()).append('\n');
            }
            assertTrue(told.toString().contains("\"operation\":\"setvalue\""), told.toString());
            assertTrue(told.toString().contains("\"by\":\"user otto\""), told.toString());
        }
    }

    @Test
    void keepsTheValuesOfTheLastDay() throws Exception {
        String path = "/s/villa/page/history?guid=" + DemoPlant.THERMOSTAT + "&controller=ACTUAL_TEMPERATURE";
        String first = lena.get(path).body();
        assertTrue(first.matches("\\{\"points\":\\[\\[\\d+,[\\d.]+]]}"), first);
        assertEquals("{\"points\":[]}", lena.get(path + "X").body());
    }

    @Test
    void savesTheDeviceListAndThePlantFile() throws Exception {
        String list = lena.get("/s/villa/page/devices.csv").body();
        assertTrue(list.contains("Ceiling light," + LIGHT + ",light,Ground floor,Living room\r\n"), list);
        assertTrue(lena.get("/s/villa/page/plant.yaml").body().startsWith("# The demo plant"));
        String copied = lena.get("/s/villa/page/copied?operation=powerstatus&way=CLOUD&query=guid%3D" + LIGHT)
                .body();
        assertTrue(
                copied.startsWith("{\"curl\":\"curl --cacert gateway.pem " + gateway.gateway.address() + "/"), copied);
    }
}
