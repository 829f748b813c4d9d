package io.github.thinknxkit.samples.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.PositionStatus;
import io.github.thinknxkit.client.PowerStatus;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.PlantArea;
import io.github.thinknxkit.samples.villa.VillaRosa;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.journal.Arrival;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.Cause;
import io.github.thinknxkit.watch.WatchHealth.Access;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A generated plant is watched over HTTP. */
@Timeout(180)
class WatchTest {

    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);
    private static final String WALL_LAMP = "Ground floor/Living room/Wall lamp power.on: ";
    private static final String AWNING = "Garden/Awning position.position: ";

    private static Watch start(WatchedVilla house, PlantArea area) throws InterruptedException {
        Watch watch =
                Watch.over(area).freshness(Duration.ofSeconds(10)).budget(200).start();
        watch.onEvent(house::note);
        house.until("all is read once", watch.ready()::isDone);
        return watch;
    }

    private static Object value(Watch watch, String guid, String state) {
        return watch.current().states().stream()
                .filter(known ->
                        known.device().guid().equals(guid) && known.name().equals(state))
                .map(DeviceState::value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatSomebodyElseChangesIsTold() throws Exception {
        try (WatchedVilla house = WatchedVilla.open();
                Watch watch = start(house, house.villa())) {
            assertEquals(103, watch.ready().join().states().size());
            assertTrue(watch.ready().join().isComplete());
            String lamp =
                    house.villa().groundFloor().livingRoom().ceilingLight().guid();
            house.simulator().device(lamp).put(Controller.POWER_LEVEL, 70);
            house.until(
                    "the change is told",
                    () -> house.toldChange(
                            "Ground floor/Living room/Ceiling light power-level.level: 0 % -> 70 %", Cause.POLL));
            assertEquals(70.0, value(watch, lamp, "power-level.level"));
        }
    }

    @Test
    void feedbackOfOnesOwnCommandIsAChangeWithoutAnotherRead() throws Exception {
        try (WatchedVilla house = WatchedVilla.open();
                Watch watch = start(house, house.villa().groundFloor())) {
            var lamp = house.villa().groundFloor().livingRoom().wallLamp();
            CompletableFuture<PowerStatus> on =
                    lamp.power().set(true).awaitFeedback().sendAsync();
            house.atOnce("the change is told", () -> house.toldChange(WALL_LAMP + "false -> true", Cause.COMMAND));
            house.atOnce("the command is answered", on::isDone);
            assertTrue(on.join().on());
            assertEquals(true, value(watch, lamp.guid(), "power.on"));
        }
    }

    /** The awning's actuator counts backwards: what is at 0 % for the plant is at 100 % on the wire. */
    @Test
    void anInvertedBlindIsTheRightWayRound() throws Exception {
        try (WatchedVilla house = WatchedVilla.open();
                Watch watch = start(house, house.villa().garden())) {
            var awning = house.villa().garden().awning();
            assertEquals(100.0, value(watch, awning.guid(), "position.position"));
            house.simulator().device(awning.guid()).put(Controller.POSITION, 30);
            house.until("somebody's change is told", () -> house.toldChange(AWNING + "100 % -> 70 %", Cause.POLL));
            CompletableFuture<PositionStatus> out =
                    awning.position().set(20).awaitFeedback().sendAsync();
            house.until("the awning is there", out::isDone);
            assertEquals(20, out.join().position());
            house.atOnce(
                    "its feedback is told",
                    () -> Double.valueOf(20).equals(value(watch, awning.guid(), "position.position")));
            CompletableFuture<PositionStatus> in = awning.position()
                    .status()
                    .confirmAsync(awning.movement().up(), now -> now.position() == 0, TWO_MINUTES);
            house.until("the awning is in", in::isDone);
            assertEquals(
                    100,
                    house.simulator()
                            .device(awning.guid())
                            .value(Controller.POSITION)
                            .intValue());
        }
    }

    @Test
    void aTravellingBlindIsAwaitedAndConfirmed() throws Exception {
        try (WatchedVilla house = WatchedVilla.open()) {
            var blind = house.villa().groundFloor().livingRoom().terraceBlind();
            Instant start = house.time().now();
            CompletableFuture<PositionStatus> halfway =
                    blind.position().status().awaitAsync(now -> now.position() >= 50, TWO_MINUTES);
            CompletableFuture<PositionStatus> down = blind.position()
                    .status()
                    .confirmAsync(blind.movement().down(), now -> now.position() == 100, TWO_MINUTES);
            house.until("the blind is halfway", halfway::isDone);
            assertFalse(down.isDone());
            house.until("the blind is down", down::isDone);
            assertEquals(100, down.join().position());
            long seconds = Duration.between(start, house.time().now()).toSeconds();
            assertTrue(seconds >= 45, () -> seconds + " s");
            List<Arrival> reads = house.arrivals(blind.guid()).stream()
                    .filter(arrival -> arrival.operation().equals("heightlevelstatus"))
                    .toList();
            assertTrue(reads.size() <= 2 * seconds + 2, () -> reads.size() + " reads in " + seconds + " s");
        }
    }

    @Test
    void onlyWhatIsSelectedIsRead() throws Exception {
        try (WatchedVilla house = WatchedVilla.open();
                Watch watch = start(house, house.villa().firstFloor().guestSuite())) {
            Set<String> selected = house.villa().firstFloor().guestSuite().devices().stream()
                    .map(device -> device.info().guid())
                    .collect(Collectors.toSet());
            Set<String> read = house.simulator().journal().arrivals().stream()
                    .flatMap(arrival -> arrival.parameters().stream())
                    .filter(field -> field.name().equals("guid"))
                    .map(field -> field.value().orElseThrow())
                    .collect(Collectors.toSet());
            assertEquals(selected, read);
            assertEquals(6, selected.size());
            assertEquals(
                    read,
                    watch.states().stream()
                            .map(known -> known.state().device().guid())
                            .collect(Collectors.toSet()));
        }
    }

    @Test
    void aServerThatStopsIsLostAndComesBackOnTheSamePort() throws Exception {
        try (WatchedVilla house = WatchedVilla.open()) {
            VillaRosa villa = house.villa();
            String lamp = villa.groundFloor().livingRoom().wallLamp().guid();
            house.simulator().device(lamp).put(Controller.POWER, 1);
            try (Watch watch = start(house, villa)) {
                int port = house.stop();
                house.until("the server is lost", () -> house.told(WatchEvent.ServerLost.class));
                assertEquals(Access.LOST, watch.health().servers().get(0).access());
                assertEquals(true, value(watch, lamp, "power.on"));
                house.startAgain(port);
                house.until("the server is back", () -> house.told(WatchEvent.ServerBack.class));
                house.until(
                        "what is different is told",
                        () -> house.toldChange(WALL_LAMP + "true -> false", Cause.COMMAND)
                                || house.toldChange(WALL_LAMP + "true -> false", Cause.POLL));
                house.until("all is well again", () -> watch.health().isGood());
            }
        }
    }

    @Test
    void aServerThatIsAskedTooMuchIsReadMoreSlowlyAndNothingIsMissed() throws Exception {
        try (WatchedVilla house = WatchedVilla.open();
                Watch watch = start(house, house.villa())) {
            String lamp = house.villa().groundFloor().livingRoom().wallLamp().guid();
            house.simulator().faults().plan(FaultScope.EVERYTHING, 10, Fault.tooManyRequests(Duration.ofSeconds(2)));
            house.until(
                    "it is read more slowly",
                    () -> watch.health().servers().get(0).readsPerSecond() < 200);
            house.simulator().device(lamp).put(Controller.POWER, 1);
            house.until("the change is told", () -> house.toldChange(WALL_LAMP + "false -> true", Cause.POLL));
            house.until(
                    "all is well again",
                    () -> house.simulator().faults().pending() == 0
                            && watch.health().isGood());
            assertFalse(
                    house.told(WatchEvent.ServerLost.class), () -> house.told().toString());
        }
    }

    @Test
    void aCommandWaitsForOneReadAtMost() throws Exception {
        try (WatchedVilla house = WatchedVilla.open(connection -> connection.maxInFlight(1));
                Watch watch = start(house, house.villa())) {
            // A read that takes long: more and more are due behind it.
            house.simulator().faults().next(new Fault.Delay(Duration.ofSeconds(15)));
            house.until("a read is held up", () -> house.simulator().faults().pending() == 0);
            int before = house.simulator().journal().arrivals().size();
            house.time().pass(Duration.ofSeconds(11));
            house.atOnce(
                    "reads wait", () -> watch.health().servers().get(0).lag().toSeconds() >= 1);
            var lamp = house.villa().groundFloor().livingRoom().wallLamp();
            CompletableFuture<?> command = lamp.power().set(true).sendAsync();
            house.until("the command is answered", command::isDone);
            List<Arrival> arrivals = house.simulator().journal().arrivals();
            assertEquals("power", arrivals.get(before).operation());
        }
    }
}
