package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices on a timeline that stands still unless it is moved. */
@Timeout(60)
class DevicesTest {

    private static final Duration REACTION = Duration.ofMillis(20);
    private static final Duration BLIND_END_TO_END = Duration.ofSeconds(4);

    private final ManualTimeline timeline = new ManualTimeline(Instant.parse("2026-11-23T13:05:09Z"));
    private final Calls calls = Calls.plain();
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .reactionTime(REACTION)
                .timeline(timeline)
                .start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private CompletableFuture<HttpResponse<String>> call(String operation, String query) {
        String target = "/api/V1/" + operation + "?" + query + "&auth=basic&user=service&pass=secret";
        return calls.sendAsync(Calls.to(simulator.localAddress(), target));
    }

    private static String body(CompletableFuture<HttpResponse<String>> response) throws Exception {
        return response.get(30, TimeUnit.SECONDS).body();
    }

    /** Sends a command, waits for its acknowledgement and lets the device react. */
    private void command(String operation, String query) throws Exception {
        assertEquals(200, call(operation, query).get(30, TimeUnit.SECONDS).statusCode());
        timeline.advance(REACTION);
    }

    /** Sends a command with feedback and returns once it has reached the device. */
    private CompletableFuture<HttpResponse<String>> awaiting(String operation, String query) throws Exception {
        CompletableFuture<HttpResponse<String>> response = call(operation, query + "&fb");
        timeline.awaitScheduled(1);
        return response;
    }

    private int value(String guid, Controller controller) {
        return simulator.device(guid).value(controller).intValueExact();
    }

    @Test
    void acknowledgesBeforeTheDeviceHasReacted() throws Exception {
        body(call("power", "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1"));
        assertEquals(0, value(DemoPlant.CEILING_LIGHT, Controller.POWER));
        timeline.advance(REACTION);
        assertEquals(1, value(DemoPlant.CEILING_LIGHT, Controller.POWER));
    }

    @Test
    void holdsTheFeedbackUntilTheDeviceHasReacted() throws Exception {
        CompletableFuture<HttpResponse<String>> response =
                awaiting("power", "guid=" + DemoPlant.CEILING_LIGHT + "&cmd=1");
        timeline.advance(REACTION.minusNanos(1));
        assertTrue(simulator.journal().arrivals().get(0).status().isEmpty());
        assertFalse(response.isDone());
        timeline.advance(Duration.ofNanos(1));
        assertTrue(body(response).contains("\"status\":1,"));
        assertEquals(200, simulator.journal().arrivals().get(0).status().orElseThrow());
    }

    @Test
    void couplesPowerAndLevelOfALight() throws Exception {
        String guid = "guid=" + DemoPlant.CEILING_LIGHT;
        command("powerlevel", guid + "&cmd=40");
        assertEquals(1, value(DemoPlant.CEILING_LIGHT, Controller.POWER));
        command("power", guid + "&cmd=0");
        assertEquals(0, value(DemoPlant.CEILING_LIGHT, Controller.POWER_LEVEL));
        command("power", guid + "&cmd=1");
        assertEquals(40, value(DemoPlant.CEILING_LIGHT, Controller.POWER_LEVEL));
        command("powerlevel", guid + "&cmd=0");
        assertEquals(0, value(DemoPlant.CEILING_LIGHT, Controller.POWER));
    }

    @Test
    void letsABlindTravelAndStopMidway() throws Exception {
        String guid = "guid=" + DemoPlant.SOUTH_BLIND;
        command("updown", guid + "&cmd=1");
        timeline.advance(BLIND_END_TO_END.dividedBy(4));
        assertEquals(25, value(DemoPlant.SOUTH_BLIND, Controller.POSITION));
        body(call("stop", guid + "&cmd=1"));
        timeline.advance(REACTION);
        int stopped = value(DemoPlant.SOUTH_BLIND, Controller.POSITION);
        timeline.advance(BLIND_END_TO_END);
        assertEquals(stopped, value(DemoPlant.SOUTH_BLIND, Controller.POSITION));
        command("updown", guid + "&cmd=0");
        timeline.advance(BLIND_END_TO_END);
        assertEquals(0, value(DemoPlant.SOUTH_BLIND, Controller.POSITION));
    }

    @Test
    void reportsAPositionWhenTheBlindIsThere() throws Exception {
        CompletableFuture<HttpResponse<String>> response =
                awaiting("heightlevel", "guid=" + DemoPlant.SOUTH_BLIND + "&val=50");
        timeline.advance(REACTION);
        timeline.advance(BLIND_END_TO_END.dividedBy(2).minusNanos(1));
        assertFalse(response.isDone());
        timeline.advance(Duration.ofNanos(1));
        assertTrue(body(response).contains("\"status\":50,"));
    }

    @Test
    void reportsWhereABlindWasStopped() throws Exception {
        CompletableFuture<HttpResponse<String>> response =
                awaiting("heightlevel", "guid=" + DemoPlant.SOUTH_BLIND + "&val=100");
        timeline.advance(REACTION);
        timeline.advance(BLIND_END_TO_END.dividedBy(2).minus(REACTION));
        command("stop", "guid=" + DemoPlant.SOUTH_BLIND + "&cmd=1");
        assertTrue(body(response).contains("\"status\":50,"));
    }

    @Test
    void reportsWhereABlindWasWhenItGotAnotherOrder() throws Exception {
        CompletableFuture<HttpResponse<String>> first =
                awaiting("heightlevel", "guid=" + DemoPlant.SOUTH_BLIND + "&val=100");
        timeline.advance(REACTION);
        timeline.advance(BLIND_END_TO_END.dividedBy(4).minus(REACTION));
        command("heightlevel", "guid=" + DemoPlant.SOUTH_BLIND + "&val=0");
        assertTrue(body(first).contains("\"status\":25,"));
        timeline.advance(BLIND_END_TO_END);
        assertEquals(0, value(DemoPlant.SOUTH_BLIND, Controller.POSITION));
    }

    @Test
    void stepsTheLamellasBothWaysAndNoFurtherThanTheirEnd() throws Exception {
        String guid = "guid=" + DemoPlant.SOUTH_BLIND;
        simulator.device(DemoPlant.SOUTH_BLIND).put(Controller.ANGLE, 50);
        command("blindstep", guid + "&cmd=0");
        timeline.advance(BLIND_END_TO_END);
        assertEquals(60, value(DemoPlant.SOUTH_BLIND, Controller.ANGLE));
        for (int i = 0; i < 7; i++) {
            command("blindstep", guid + "&cmd=1");
            timeline.advance(BLIND_END_TO_END);
        }
        assertEquals(0, value(DemoPlant.SOUTH_BLIND, Controller.ANGLE));
        assertEquals(8, simulator.device(DemoPlant.SOUTH_BLIND).performed(Command.STEP));
    }

    @Test
    void snapsDecimalsToTheGridOfTheBus() throws Exception {
        CompletableFuture<HttpResponse<String>> response =
                awaiting("setvalue", "guid=" + DemoPlant.POOL_LEVEL + "&cmd=85.325");
        timeline.advance(REACTION);
        assertTrue(body(response).contains("\"status\":85.36,"));
    }

    @Test
    void keepsSetpointModeAndScheduleOfAThermostat() throws Exception {
        String guid = "guid=" + DemoPlant.THERMOSTAT;
        command("setpoint", guid + "&cmd=21.5");
        command("tempmode", guid + "&cmd=2");
        command("chronoen", guid + "&cmd=1");
        simulator.device(DemoPlant.THERMOSTAT).put(Controller.ACTUAL_TEMPERATURE, 19.25);
        assertTrue(body(call("setpointstatus", guid)).contains("\"status\":21.5,"));
        assertTrue(body(call("tempmodestatus", guid)).contains("\"status\":2,"));
        assertTrue(body(call("chronoenstatus", guid)).contains("\"status\":1,"));
        assertTrue(body(call("actualtemp", guid)).contains("\"status\":19.25,"));
    }

    @Test
    void playsASceneUntilItEndsOrIsStopped() throws Exception {
        String guid = "guid=" + DemoPlant.GOOD_MORNING;
        command("scenelaunch", guid + "&cmd=1");
        assertEquals(1, value(DemoPlant.GOOD_MORNING, Controller.LAUNCH));
        timeline.advance(Duration.ofSeconds(2));
        assertEquals(0, value(DemoPlant.GOOD_MORNING, Controller.LAUNCH));
        command("scenelaunch", guid + "&cmd=1");
        command("scenelaunch", guid + "&cmd=0");
        assertEquals(0, value(DemoPlant.GOOD_MORNING, Controller.LAUNCH));
    }

    @Test
    void countsThePressesOfAButton() throws Exception {
        Device gate = simulator.device(DemoPlant.GATE);
        body(call("trigger", "guid=" + DemoPlant.GATE));
        body(call("trigger", "guid=" + DemoPlant.GATE + "&cmd=1"));
        assertEquals(2, gate.performed(Command.TRIGGER));
    }

    @Test
    void tellsItsUptimesAndClients() throws Exception {
        timeline.advance(Duration.ofDays(3).plusHours(4).plusMinutes(5).plusSeconds(59));
        simulator.restart();
        timeline.advance(Duration.ofMinutes(61));
        simulator.server().status().version("1.1.10.B");
        simulator.server().status().connectedClients(3);
        simulator.server().status().pbxUsers("201", "202");
        assertEquals(
                "{\"namespace\":\"system/serverStatus\",\"version\":\"1.1.10.B\","
                        + "\"process_uptime\":\"0 days 1 hours 1 min\",\"server_uptime\":\"3 days 5 hours 6 min\","
                        + "\"config_time\":\"13:05:09 2026-11-23\",\"connected_clients\":3,\"pbx_users\":\"201,202\"}",
                body(call("system/serverStatus", "")));
    }
}
