package io.github.thinknxkit.simulator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.fault.PlannedFault;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.time.ManualTimeline;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Which calls a fault hits, and for how long. */
@Timeout(60)
@Tag("once")
class FaultScopesTest {

    private static final String BASIC = "&auth=basic&user=service&pass=secret";

    private final ManualTimeline timeline = new ManualTimeline(Instant.EPOCH);
    private final Calls calls = Calls.plain();
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder()
                .user("service", "secret")
                .key("MAIN")
                .server("OTHER", new Plant("Other villa", DemoPlant.create().devices()))
                .reactionTime(Duration.ZERO)
                .timeline(timeline)
                .start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private int status(String operation, String guid, String more) throws Exception {
        String form = "guid=" + guid + more + BASIC;
        return calls.post(simulator.localAddress(), "/api/V1/" + operation, form)
                .statusCode();
    }

    private Faults faults() {
        return simulator.faults();
    }

    @Test
    void aFaultOfADeviceHitsNoOther() throws Exception {
        faults().plan(FaultScope.ofDevice(DemoPlant.CEILING_LIGHT), 1, Fault.serverError());
        assertEquals(200, status("power", DemoPlant.PORCH_LIGHT, "&cmd=1"));
        assertEquals(500, status("powerlevel", DemoPlant.CEILING_LIGHT, "&cmd=1"));
        assertEquals(200, status("powerlevel", DemoPlant.CEILING_LIGHT, "&cmd=1"));
    }

    @Test
    void aFaultOfAServerHitsNoOther() throws Exception {
        faults().plan(FaultScope.ofServer("Other villa"), 1, Fault.serverError());
        assertEquals(200, status("powerstatus", DemoPlant.PORCH_LIGHT, ""));
        Calls cloud = Calls.trusting(simulator.identity().certificate());
        String target = "/api/V1/powerstatus?guid=" + DemoPlant.PORCH_LIGHT;
        assertEquals(200, cloud.get(simulator.cloudAddress(), "/MAIN" + target).statusCode());
        assertEquals(500, cloud.get(simulator.cloudAddress(), "/OTHER" + target).statusCode());
    }

    @Test
    void aScopeMayNameOperationAndDevice() throws Exception {
        FaultScope scope =
                new FaultScope(Optional.of("Villa"), Optional.of("POWER"), Optional.of(DemoPlant.CEILING_LIGHT));
        faults().plan(scope, 1, Fault.tooManyRequests());
        assertEquals(200, status("powerlevel", DemoPlant.CEILING_LIGHT, "&cmd=1"));
        assertEquals(200, status("power", DemoPlant.PORCH_LIGHT, "&cmd=1"));
        assertEquals(429, status("power", DemoPlant.CEILING_LIGHT, "&cmd=1"));
    }

    @Test
    void aLockedActuatorRefusesOrdersAndIsStillRead() throws Exception {
        PlannedFault lock =
                faults().plan(FaultScope.ofDevice(DemoPlant.SOUTH_BLIND), Faults.UNTIL_REMOVED, Fault.lockedActuator());
        for (int i = 0; i < 3; i++) {
            assertEquals(400, status("heightlevel", DemoPlant.SOUTH_BLIND, "&val=50"));
            assertEquals(400, status("updown", DemoPlant.SOUTH_BLIND, "&cmd=1"));
            assertEquals(200, status("heightlevelstatus", DemoPlant.SOUTH_BLIND, ""));
        }
        assertEquals(
                0,
                simulator
                        .device(DemoPlant.SOUTH_BLIND)
                        .value(Controller.POSITION)
                        .intValue());
        assertTrue(faults().remove(lock.id()));
        assertFalse(faults().remove(lock.id()));
        assertEquals(200, status("updown", DemoPlant.SOUTH_BLIND, "&cmd=1"));
    }

    @Test
    void aLockedButtonIsNotPressedEitherWay() throws Exception {
        faults().plan(FaultScope.EVERYTHING, Faults.UNTIL_REMOVED, Fault.lockedActuator());
        assertEquals(400, status("trigger", DemoPlant.GATE, ""));
        assertEquals(400, status("trigger", DemoPlant.GATE, "&cmd=1"));
    }

    @Test
    void aRestartForgetsNoncesAndExecutesNothing() throws Exception {
        timeline.advance(Duration.ofHours(2));
        faults().next(new Fault.Restart());
        assertThrows(IOException.class, () -> status("power", DemoPlant.PORCH_LIGHT, "&cmd=1"));
        assertEquals(
                0,
                simulator.device(DemoPlant.PORCH_LIGHT).value(Controller.POWER).intValue());
        assertEquals("0 days 0 hours 0 min", simulator.server().status().processUptime());
        assertEquals("0 days 2 hours 0 min", simulator.server().status().serverUptime());
        assertEquals(200, status("power", DemoPlant.PORCH_LIGHT, "&cmd=1"));
    }

    @Test
    void ofSeveralFaultsTheFirstThatFitsHits() throws Exception {
        faults().nextOf("powerstatus", 1, Fault.serverError());
        faults().next(2, Fault.tooManyRequests());
        assertEquals(429, status("power", DemoPlant.PORCH_LIGHT, "&cmd=1"));
        assertEquals(500, status("powerstatus", DemoPlant.PORCH_LIGHT, ""));
        assertEquals(429, status("powerstatus", DemoPlant.PORCH_LIGHT, ""));
        assertEquals(List.of(), faults().planned());
    }

    @Test
    void whatIsPlannedCanBeSeen() throws Exception {
        PlannedFault first = faults().plan(FaultScope.EVERYTHING, 3, Fault.serverError());
        PlannedFault second = faults().plan(FaultScope.ofOperation("power"), Faults.UNTIL_REMOVED, Fault.html());
        assertEquals(List.of(first, second), faults().planned());
        assertEquals(4, faults().pending());
        status("power", DemoPlant.PORCH_LIGHT, "&cmd=1");
        assertEquals(2, faults().planned().get(0).remaining());
        faults().clear();
        assertEquals(List.of(), faults().planned());
        assertThrows(
                IllegalArgumentException.class, () -> faults().plan(FaultScope.EVERYTHING, 0, Fault.serverError()));
    }

    @Test
    void aRefusedOrderSaysWhatTheDocumentSays() throws Exception {
        faults().next(Fault.lockedActuator());
        HttpResponse<String> response = calls.post(
                simulator.localAddress(), "/api/V1/power", "guid=" + DemoPlant.PORCH_LIGHT + "&cmd=1" + BASIC);
        assertEquals("{\"error\":\"impossible to execute\"}", response.body());
    }
}
