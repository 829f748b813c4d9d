package io.github.thinknxkit.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Light;
import io.github.thinknxkit.client.PositionStatus;
import io.github.thinknxkit.client.PowerStatus;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.StateRequest;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchedDevice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A fake caller is watched in a test's own time, without a thread of another's and without waiting. */
@Timeout(20)
class WatchedCallerTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final ManualTime time = new ManualTime();
    private final FakeCaller server = new FakeCaller(time);
    private final Thinknx home = Thinknx.over(server);
    private final List<String> told = new ArrayList<>();

    private PlantDevice lamp(String guid) {
        Light lamp = home.light(guid);
        StateRequest<?> power = StateRequest.of("power", lamp.power().status())
                .state("on", "", PowerStatus::on)
                .toldBy("power");
        return WatchedDevice.of("light", guid, guid, power);
    }

    private Watch watch(String... lamps) {
        List<PlantDevice> devices = List.of(lamps).stream().map(this::lamp).toList();
        return Watch.over(devices).freshness(Duration.ofSeconds(10)).budget(2).start();
    }

    private void note(Object event) {
        told.add(event.toString());
    }

    @Test
    void whatSomebodyElseChangesIsToldWhenTimePasses() {
        server.on("powerstatus", "hall").answer("{\"status\": 0}", "{\"status\": 0}", "{\"status\": 1}");
        server.on("powerstatus", "attic").answer("{\"status\": 0}");
        try (Watch watch = watch("hall", "attic")) {
            watch.onChange(this::note);
            time.pass(SECOND);
            assertEquals(2, watch.ready().join().states().size());
            time.pass(Duration.ofSeconds(15));
            assertEquals(List.of(), told);
            time.pass(Duration.ofSeconds(10));
            assertEquals(List.of("hall power.on: false -> true"), told);
        }
        int read = server.polled().size();
        time.pass(MINUTE);
        assertEquals(read, server.polled().size());
        assertEquals(List.of(), server.sent());
    }

    @Test
    void feedbackOfOnesOwnCommandIsAChangeAtOnce() {
        server.on("powerstatus").answer("{\"status\": 0}");
        server.on("power").answer("{\"status\": 1}");
        try (Watch watch = watch("hall")) {
            watch.onEvent(this::note);
            time.pass(SECOND);
            told.clear();
            PowerStatus unused =
                    home.light("hall").power().set(true).awaitFeedback().send();
            assertEquals(1, told.size(), told::toString);
            assertTrue(told.get(0).contains("false -> true"), told::toString);
            assertEquals(
                    List.of(home.light("hall").power().set(true).awaitFeedback())
                            .toString(),
                    server.sent().toString());
        }
    }

    @Test
    void aLostServerIsToldAndComesBack() {
        server.onAny()
                .answer("{\"status\": 0}")
                .fail(Failure.UNREACHABLE)
                .fail(Failure.UNREACHABLE)
                .fail(Failure.UNREACHABLE)
                .answer("{\"status\": 0}");
        try (Watch watch = watch("hall")) {
            watch.onEvent(this::note);
            time.pass(Duration.ofMinutes(3));
            String events = String.join("\n", told);
            assertTrue(events.contains("fake caller is lost: "), events);
            assertTrue(events.contains("fake caller is back"), events);
            assertTrue(watch.health().isGood(), () -> watch.health().toString());
        }
    }

    @Test
    void aStateIsAwaitedUntilItIsThere() throws Exception {
        server.on("heightlevelstatus").answer("{\"status\": 80}", "{\"status\": 40}", "{\"status\": 0}");
        CompletableFuture<PositionStatus> up =
                home.blind("terrace").position().status().awaitAsync(now -> now.position() == 0, MINUTE);
        time.pass(SECOND);
        assertFalse(up.isDone());
        time.pass(Duration.ofSeconds(2));
        assertEquals(0, up.get(1, TimeUnit.SECONDS).position());
        assertEquals(3, server.polled().size());
    }

    @Test
    void aStateThatNeverComesEndsWithItsTime() {
        server.on("heightlevelstatus").answer("{\"status\": 80}");
        CompletableFuture<PositionStatus> up =
                home.blind("terrace").position().status().awaitAsync(now -> now.position() == 0, MINUTE);
        time.pass(MINUTE);
        Throwable failure = assertThrows(ExecutionException.class, () -> up.get(1, TimeUnit.SECONDS))
                .getCause();
        assertInstanceOf(TimedOutException.class, failure);
    }

    @Test
    void aCommandOfUnknownOutcomeIsConfirmedByTheState() throws Exception {
        server.on("power").fail(context -> new OutcomeUnknownException("lost", context, null));
        server.on("powerstatus").answer("{\"status\": 0}", "{\"status\": 1}");
        CompletableFuture<PowerStatus> on = home.light("hall")
                .power()
                .status()
                .confirmAsync(home.light("hall").power().set(true), PowerStatus::on, MINUTE);
        time.pass(MINUTE);
        assertTrue(on.get(1, TimeUnit.SECONDS).on());
        assertEquals(1, server.sent().size());
    }

    @Test
    void whatNothingIsScriptedForIsAnError() {
        AssertionError error = assertThrows(AssertionError.class, () -> watch("hall"));
        assertTrue(error.getMessage().contains("unexpected call powerstatus?guid=hall"), error::getMessage);
    }

    @Test
    void aClosedClientEndsItsWatches() {
        server.onAny().answer("{\"status\": 0}", "{\"status\": 1}");
        Watch watch = watch("hall");
        watch.onChange(this::note);
        server.close();
        time.pass(MINUTE);
        assertEquals(List.of(), told);
        watch.close();
    }

    @Test
    void withoutAnotherTimeItIsThatOfTheMachine() {
        FakeCaller real = new FakeCaller();
        real.onAny().answer("{\"status\": 0}");
        PowerStatus dark = Thinknx.over(real).light("hall").power().status().await(now -> !now.on(), MINUTE);
        assertFalse(dark.on());
    }
}
