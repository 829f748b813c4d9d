package io.github.thinknxkit.gateway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.gateway.key.CallLimit;
import io.github.thinknxkit.gateway.key.Keys.NewKey;
import io.github.thinknxkit.gateway.key.Right;
import io.github.thinknxkit.gateway.key.Scope;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that go through the gateway, and those that do not. */
@Timeout(60)
class PassedCallsTest {

    private static final String LAMP = DemoPlant.CEILING_LIGHT;
    private static final String GATE = "1IzPszHWAEuvzxtXBMrkzI";
    private static final String THERMOSTAT = "1IzPszHWAEuvzxtXBMrkzF";

    @TempDir
    static Path folder;

    private static GatewayHouse house;
    private static String key;

    @BeforeAll
    static void open() throws Exception {
        house = GatewayHouse.open(folder);
        key = house.key(Right.READ, Right.COMMAND);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void reset() {
        house.simulator().faults().clear();
    }

    private static HttpResponse<String> call(String call, String... fields) throws Exception {
        return house.get("/" + key + "/api/V1/" + call, fields);
    }

    private static int arrived(String operation) {
        return house.simulator().journal().admitted(operation).size();
    }

    @Test
    void anAnswerIsPassedOnAsTheServerSentIt() throws Exception {
        HttpResponse<String> on = call("power?guid=" + LAMP + "&cmd=1&fb");
        assertEquals(200, on.statusCode());
        List<Arrival> arrived = house.simulator().journal().admitted("power");
        assertEquals(arrived.get(arrived.size() - 1).answer(), on.body());
        assertEquals("no-store", on.headers().firstValue("Cache-Control").orElse(""));
    }

    @Test
    void aFormIsPassedOnToo() throws Exception {
        int before = arrived("powerlevel");
        assertEquals(
                200,
                house.post("/" + key + "/api/v1/PowerLevel", "guid=" + LAMP + "&cmd=40")
                        .statusCode());
        assertEquals(before + 1, arrived("powerlevel"));
    }

    @Test
    void soIsWhatTheServerRefuses() throws Exception {
        HttpResponse<String> unknown = call("powerstatus?guid=NOBODYHASTHIS");
        assertEquals(404, unknown.statusCode());
        assertEquals("{\"error\":\"device not found\"}", unknown.body());
    }

    /** Found by the soak: whoever is told of a refusal alone takes the command for not done, and may give it again. */
    @ParameterizedTest
    @ValueSource(strings = {"locked", "too many", "not found"})
    void aRefusalAfterAnAnswerWasLostIsNotTheWholeTruth(String refusal) throws Exception {
        house.simulator().faults().nextOf("powerlevel", 1, new Fault.Drop(Fault.Moment.BEFORE_ANSWER));
        house.simulator()
                .faults()
                .nextOf(
                        "powerlevel",
                        9,
                        switch (refusal) {
                            case "locked" -> Fault.lockedActuator();
                            case "too many" -> Fault.tooManyRequests();
                            default -> new Fault.Refuse(404, "device not found", Optional.empty());
                        });
        HttpResponse<String> answer = call("powerlevel?guid=" + LAMP + "&cmd=40");
        assertEquals(502, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("\"mayHaveRun\":true"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "power?guid=X, 400, params errors",
        "power?guid=X&cmd=2, 400, params errors",
        "power?guid=X&cmd=1&cmd=1, 400, params errors",
        "power?guid=X&cmd=1&user=a, 400, params errors",
        "power?guid=%ff&cmd=1, 400, params errors",
        "setpoint?guid=1IzPszHWAEuvzxtXBMrkzF&cmd=27, 400, params errors",
        "setpoint?guid=1IzPszHWAEuvzxtXBMrkzA&cmd=20, 400, params errors",
        "nothing?guid=X, 404, no such operation",
        "trigger?guid=1IzPszHWAEuvzxtXBMrkzI, 403, authentication failed",
        "system/sendKNXbit?group=1/0/1&value=1, 403, authentication failed"
    })
    void whatTheGatewayRefusesHasTheDocumentsForm(String call, int status, String error) throws Exception {
        HttpResponse<String> refused = call(call);
        assertEquals(status, refused.statusCode());
        assertTrue(refused.body().startsWith("{\"error\":\"" + error + "\""), refused.body());
    }

    @Test
    void aKeyDoesWhatItIsFor() throws Exception {
        String reader = house.key(Right.READ);
        assertEquals(
                200,
                house.get("/" + reader + "/api/V1/powerstatus?guid=" + LAMP).statusCode());
        assertEquals(
                403,
                house.get("/" + reader + "/api/V1/power?cmd=1&guid=" + LAMP).statusCode());
        String unlocker = house.key(Right.COMMAND, Right.UNLOCK);
        assertEquals(
                200, house.get("/" + unlocker + "/api/V1/trigger?guid=" + GATE).statusCode());
        assertEquals(
                403,
                house.get("/" + unlocker + "/api/V1/powerstatus?guid=" + LAMP).statusCode());
        assertEquals(
                200,
                house.get("/" + unlocker + "/api/V1/system/sendKNXbit?group=1/0/1&value=1")
                        .statusCode());
        String outside = house.key(
                new Scope(Set.of(Right.READ, Right.COMMAND, Right.UNLOCK), List.of("Outside"), List.of(), List.of()));
        assertEquals(
                404,
                house.get("/" + outside + "/api/V1/powerstatus?guid=" + LAMP).statusCode());
        assertEquals(
                404,
                house.get("/" + outside + "/api/V1/powerstatus?guid=NOBODYHASTHIS")
                        .statusCode());
        assertEquals(
                200, house.get("/" + outside + "/api/V1/trigger?guid=" + GATE).statusCode());
        assertEquals(
                403,
                house.get("/" + outside + "/api/V1/system/sendKNXbit?group=1/0/1&value=1")
                        .statusCode());
    }

    @Test
    void ofADeviceOfOthersNothingIsTold() throws Exception {
        String outside = house.key(new Scope(Set.of(Right.READ), List.of("Outside"), List.of(), List.of()));
        HttpResponse<String> others = house.get("/" + outside + "/api/V1/powerstatus?guid=" + THERMOSTAT);
        HttpResponse<String> nobodys = house.get("/" + outside + "/api/V1/powerstatus?guid=NOBODYHASTHIS");
        assertEquals(nobodys.statusCode(), others.statusCode());
        assertEquals(nobodys.body(), others.body());
    }

    @Test
    void wrongExpiredAndRevokedKeysAreTheSame() throws Exception {
        String wrong = key.substring(0, key.length() - 1) + (key.endsWith("A") ? "B" : "A");
        HttpResponse<String> refused = house.get("/" + wrong + "/api/V1/powerstatus?guid=" + LAMP);
        assertEquals(403, refused.statusCode());
        assertEquals("{\"error\":\"authentication failed\"}", refused.body());
        NewKey revoked = house.newKey(Scope.everything(Right.READ));
        var unused = house.gateway().keys().revoke(revoked.key().id());
        assertEquals(
                refused.body(),
                house.get("/" + revoked.text() + "/api/V1/nothing").body());
        assertEquals(refused.body(), house.get("/x/api/V1/powerstatus").body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD"})
    void onlyTwoMethodsAreTaken(String method) throws Exception {
        int status = house.send(HttpRequest.newBuilder(
                                house.gateway().address().resolve("/" + key + "/api/V1/powerstatus?guid=" + LAMP))
                        .method(method, BodyPublishers.noBody()))
                .statusCode();
        assertEquals(method.equals("GET") || method.equals("POST") ? 200 : 405, status);
    }

    @Test
    void aRelativeCommandIsNotSentTwiceWhateverHappens() throws Exception {
        String unlocker = house.key(Right.COMMAND, Right.UNLOCK);
        int before = arrived("trigger");
        house.simulator().faults().nextOf("trigger", 1, new Fault.Drop(Fault.Moment.BEFORE_ANSWER));
        HttpResponse<String> lost =
                house.get("/" + unlocker + "/api/V1/trigger?guid=" + GATE, "Idempotency-Key", "one");
        assertEquals(502, lost.statusCode());
        assertTrue(lost.body().contains("\"mayHaveRun\":true"), lost.body());
        assertEquals(before + 1, arrived("trigger"));
        HttpResponse<String> again =
                house.get("/" + unlocker + "/api/V1/trigger?guid=" + GATE, "Idempotency-Key", "one");
        assertEquals(lost.body(), again.body());
        assertEquals(before + 1, arrived("trigger"));
        assertEquals(
                200,
                house.get("/" + unlocker + "/api/V1/trigger?guid=" + GATE, "Idempotency-Key", "two")
                        .statusCode());
        assertEquals(before + 2, arrived("trigger"));
    }

    /** Whoever did not hear the first answer would take the command for not done, and give it anew. */
    @Test
    void aRefusalToRepeatSaysNothingOfTheFirstCall() throws Exception {
        String slow = house.gateway()
                .keys()
                .make("villa", "test", Scope.everything(Right.COMMAND), new CallLimit(0.001, 1), Optional.empty())
                .text();
        String path = "/" + slow + "/api/V1/power?cmd=1&guid=" + LAMP;
        assertEquals(200, house.get(path, "Idempotency-Key", "slow").statusCode());
        HttpResponse<String> again = house.get(path, "Idempotency-Key", "slow");
        assertEquals(429, again.statusCode());
        assertFalse(again.body().contains("mayHaveRun"), again.body());
    }

    @Test
    void aReadMayBeAnsweredByWhatIsKnown() throws Exception {
        house.awaitStates();
        HttpResponse<String> known = call("powerstatus?guid=" + LAMP, "Cache-Control", "max-age=3600");
        assertEquals(200, known.statusCode());
        assertTrue(known.headers().firstValue("Age").isPresent());
        assertEquals(call("powerstatus?guid=" + LAMP).body(), known.body());
        assertFalse(call("powerstatus?guid=" + LAMP).headers().firstValue("Age").isPresent());
        assertEquals(200, call("power?guid=" + LAMP + "&cmd=0").statusCode());
        HttpResponse<String> after = call("powerstatus?guid=" + LAMP, "Cache-Control", "max-age=3600");
        assertFalse(after.headers().firstValue("Age").isPresent());
        assertEquals(
                "0",
                call("powerstatus?guid=" + LAMP, "Cache-Control", "max-age=3600")
                        .headers()
                        .firstValue("Age")
                        .orElse(""));
    }

    @Test
    void nothingOfTheServersPasswordIsTold() throws Exception {
        assertFalse(call("system/serverStatus").body().contains(GatewayHouse.PASSWORD));
    }
}
