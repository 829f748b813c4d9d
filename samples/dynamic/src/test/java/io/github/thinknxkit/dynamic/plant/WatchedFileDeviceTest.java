package io.github.thinknxkit.dynamic.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.ReadRequest;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.api.Feedback;
import io.github.thinknxkit.dynamic.call.DeviceNames;
import io.github.thinknxkit.dynamic.call.OperationPlanner;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.dynamic.server.OpenConnection;
import io.github.thinknxkit.dynamic.server.SecretEcho;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.StateRequest;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.junit.SimulatorConnection;
import io.github.thinknxkit.simulator.junit.WithSimulator;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.Cause;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices that no code was generated for are watched like others. */
@WithSimulator
@Timeout(60)
class WatchedFileDeviceTest {

    private static final ApiActions ACTIONS = new ApiActions(BundledSpec.load());
    private static final StateKinds KINDS = new StateKinds(ACTIONS);
    private static final DeviceInfo LAMP = DeviceInfo.of(
            new DeviceType("light", List.of("power", "power-level"), Protection.NONE),
            DemoPlant.CEILING_LIGHT,
            "Lamp",
            List.of());
    private static final DeviceInfo BLIND = DeviceInfo.of(
                    new DeviceType("blind", List.of("movement", "position", "angle"), Protection.NONE),
                    DemoPlant.SOUTH_BLIND,
                    "Blind",
                    List.of())
            .inverted();

    private final BlockingQueue<WatchEvent> told = new LinkedBlockingQueue<>();
    private OpenConnection link;

    @BeforeEach
    void open(SimulatorConnection connection) {
        LocalServer server = Connection.local(
                connection.localAddress().getHost(), connection.localAddress().getPort());
        SecretEcho echo = new SecretEcho(Secret.of(connection.password()));
        link = OpenConnection.open(
                ACTIONS.spec(), server.digest(connection.user(), echo.secret()), echo, Optional.empty());
    }

    @AfterEach
    void close() {
        link.close();
    }

    @Test
    void aChangeIsToldInTheMeaningOfThePlantFile(Simulator simulator) throws Exception {
        simulator.device(DemoPlant.SOUTH_BLIND).put(Controller.POSITION, 30);
        try (Watch watch = watch(BLIND)) {
            watch.ready().get(30, TimeUnit.SECONDS);
            simulator.device(DemoPlant.SOUTH_BLIND).put(Controller.POSITION, 90);

            assertEquals("Blind position.position: 70 % -> 10 %", nextChange().toString());
        }
    }

    @Test
    void theFeedbackOfACommandIsAChange() throws Exception {
        call("power guid=%s cmd=0".formatted(DemoPlant.CEILING_LIGHT), Feedback.AWAITED)
                .send();
        try (Watch watch = watch(LAMP)) {
            watch.ready().get(30, TimeUnit.SECONDS);
            List<ReplyField> reply = call("power guid=%s cmd=1".formatted(DemoPlant.CEILING_LIGHT), Feedback.AWAITED)
                    .send();

            assertFalse(reply.isEmpty());
            Changed change = nextChange();
            assertEquals("Lamp power.on: false -> true", change.toString());
            assertEquals(Cause.COMMAND, change.cause());
        }
    }

    @Test
    void eachReadingKnowsTheCommandsThatTellIt() {
        StateRequest<?> power = readings(LAMP).get(0);
        StateRequest<?> level = readings(LAMP).get(1);
        StateRequest<?> position = readings(BLIND).get(0);

        assertTrue(power.isToldBy("power"));
        assertFalse(power.isToldBy("powerlevel"));
        assertFalse(power.isToldBy("hvacpower"), "of another kind of device");
        assertTrue(level.isToldBy("powerlevel"));
        assertTrue(position.isToldBy("heightlevel"));
        assertFalse(position.isToldBy("updown"));
    }

    @Test
    void equalReadsAreOne() {
        Request<?> read = call("powerstatus guid=x", Feedback.NONE);

        assertInstanceOf(ReadRequest.class, read);
        assertEquals(read, call("powerstatus guid=x", Feedback.NONE));
        assertEquals(read.hashCode(), call("powerstatus guid=x", Feedback.NONE).hashCode());
        assertNotEquals(read, call("powerstatus guid=y", Feedback.NONE));
        assertNotEquals(read, call("powerlevelstatus guid=x", Feedback.NONE));
        assertNotEquals(read, read.within(Duration.ofSeconds(3)));
        assertEquals(read.within(Duration.ofSeconds(3)), read.within(Duration.ofSeconds(3)));
        assertFalse(call("power guid=x cmd=1", Feedback.NONE) instanceof ReadRequest<?>, "a command is no read");
        for (int i = 0; i < readings(BLIND).size(); i++) {
            assertEquals(
                    readings(BLIND).get(i).request(), readings(BLIND).get(i).request());
        }
    }

    private Watch watch(DeviceInfo device) {
        Watch watch = Watch.over(List.of(new FileDevice(device, DeviceLink.over(link), KINDS)))
                .freshness(Duration.ofMillis(200))
                .budget(100)
                .start();
        watch.onEvent(told::add);
        return watch;
    }

    private Changed nextChange() throws InterruptedException {
        while (true) {
            WatchEvent event = told.poll(30, TimeUnit.SECONDS);
            if (event == null) {
                throw new AssertionError("no change is told");
            } else if (event instanceof Changed change) {
                return change;
            }
        }
    }

    private List<StateRequest<?>> readings(DeviceInfo device) {
        return new FileDevice(device, DeviceLink.over(link), KINDS).readings();
    }

    private Request<List<ReplyField>> call(String line, Feedback feedback) {
        List<String> words = List.of(line.split(" ", -1));
        return new OperationPlanner(ACTIONS, DeviceNames.GUIDS)
                .plan(words.get(0), words.subList(1, words.size()), feedback)
                .on(link.client());
    }
}
