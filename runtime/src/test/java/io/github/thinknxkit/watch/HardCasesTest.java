package io.github.thinknxkit.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.error.AuthenticationException;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.UnreachableException;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.watch.Building.Lamp;
import io.github.thinknxkit.watch.Building.Read;
import io.github.thinknxkit.watch.WatchEvent.AccessRefused;
import io.github.thinknxkit.watch.WatchEvent.Cause;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Fresh;
import io.github.thinknxkit.watch.WatchEvent.Reconfigured;
import io.github.thinknxkit.watch.WatchEvent.ServerBack;
import io.github.thinknxkit.watch.WatchEvent.ServerLost;
import io.github.thinknxkit.watch.WatchEvent.Stale;
import io.github.thinknxkit.watch.WatchEvent.Synced;
import io.github.thinknxkit.watch.WatchEvent.Told;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What happens to those who live with a building. */
@Timeout(60)
class HardCasesTest {

    private static final CallContext CONTEXT = new CallContext("powerstatus", "1", "local 192.0.2.10:5051");

    private final SteppedTime time = new SteppedTime();
    private final Building building = new Building(time);
    private final Notes notes = new Notes();

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (1000 * seconds));
    }

    private static UnreachableException unreachable() {
        return new UnreachableException("nothing answers at 192.0.2.10:5051", CONTEXT, null);
    }

    private Object level(Watch watch, String guid) {
        return watch.current().state(guid, "level.level").orElseThrow().value();
    }

    @Test
    void aReadThatBeganBeforeACommandWasAcknowledgedCountsForNothing() throws Exception {
        Lamp lamp = (Lamp) building.lamp("1");
        building.latency(seconds(0.2));
        try (Watch watch = Watch.over(List.of(lamp)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(29.99));
            notes.next(Synced.class);
            // The read begins at 30 s and sees 0; the command is acknowledged before the read is answered.
            time.pass(seconds(0.05));
            var unused = lamp.set(80, true).sendAsync();
            time.pass(seconds(0.1));
            assertEquals(
                    "Hall/Lamp 1 level.level: 0 % -> 80 %",
                    notes.next(Changed.class).toString());
            time.pass(seconds(5));
            assertEquals(80, level(watch, "1"));
            assertEquals(List.of(), notes.soFar());
        }
    }

    @Test
    void aCommandOfSomebodyElseIsSeenWithinFreshnessAndASecond() throws Exception {
        try (Watch watch = Watch.over(building.lamps(50)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(60));
            notes.next(Synced.class);
            for (int i = 0; i < 50; i++) {
                time.pass(seconds(1.37));
                building.set(Integer.toString(i), 50);
                long moved = time.now();
                time.pass(seconds(31));
                String guid = Integer.toString(i);
                Changed changed = (Changed) notes.next(event -> event instanceof Changed seen
                        && seen.change().device().guid().equals(guid));
                long seen = building.readsOf(guid).stream()
                        .mapToLong(Read::at)
                        .filter(at -> at >= moved)
                        .min()
                        .orElseThrow();
                assertEquals(Cause.POLL, changed.cause());
                assertTrue(seen - moved <= seconds(31).toNanos(), () -> "after " + (seen - moved) / 1e9 + " s");
            }
        }
    }

    @Test
    void aDeviceThatAProjectChangeRemovesIsStaleAndTheOthersAreReadAgain() throws Exception {
        try (Watch watch = Watch.over(building.lamps(10)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(65));
            notes.next(Synced.class);
            building.fail("4", new NotFoundException("device not found", CONTEXT, false));
            building.set("5", 33);
            building.reconfigure("2");
            time.pass(seconds(70));
            Stale stale = notes.next(Stale.class);
            assertEquals("4", stale.device().guid());
            assertTrue(stale.failure().orElseThrow() instanceof NotFoundException);
            assertTrue(stale.readAt().isPresent());
            assertEquals("2", notes.next(Reconfigured.class).revision());
            assertEquals(0, level(watch, "4"));
            assertEquals(33, level(watch, "5"));
            assertTrue(watch.states().stream()
                    .filter(state -> state.state().device().guid().equals("4"))
                    .allMatch(WatchedState::stale));
        }
    }

    @Test
    void aMuteDeviceAmongFiftyHoldsUpNoOther() throws Exception {
        building.mute("25");
        try (Watch watch = Watch.over(building.lamps(50)).start()) {
            watch.onEvent(notes);
            time.pass(Duration.ofMinutes(20));
            assertEquals("25", notes.next(Stale.class).device().guid());
            List<WatchEvent> others = notes.soFar();
            assertTrue(
                    others.stream().noneMatch(event -> event instanceof Stale || event instanceof ServerLost),
                    others::toString);
            WatchHealth health = watch.health();
            assertEquals(1, health.unread());
            assertTrue(health.oldest().compareTo(seconds(32)) < 0, health::toString);
            assertTrue(building.readsOf("25").size() < 20);
            building.unmute("25");
            time.pass(Duration.ofMinutes(3));
            assertEquals("Hall/Lamp 25 level.level: 0 %", notes.next(Told.class).toString());
            assertTrue(watch.health().isGood());
        }
    }

    @Test
    void aServerThatIsRestartedInTheMiddleOfARoundIsAskedForOneThing() throws Exception {
        try (Watch watch = Watch.over(building.lamps(50)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(45));
            building.down(unreachable());
            time.pass(seconds(20));
            assertEquals(
                    "nothing answers at 192.0.2.10:5051 [powerstatus of 1, local 192.0.2.10:5051]",
                    notes.next(ServerLost.class).failure().getMessage());
            assertEquals(
                    WatchHealth.Access.LOST, watch.health().servers().get(0).access());
            long before = building.readCount();
            time.pass(Duration.ofMinutes(10));
            assertTrue(building.readCount() - before < 20, () -> "asked " + (building.readCount() - before) + " times");
            assertEquals(50, watch.current().states().size());
            assertEquals(50, watch.health().stale());
            building.set("30", 12);
            building.up();
            time.pass(seconds(100));
            notes.next(ServerBack.class);
            notes.next(Fresh.class);
            assertEquals(12, level(watch, "30"));
            assertTrue(watch.health().isGood());
        }
    }

    @Test
    void aMuteServerIsLost() throws Exception {
        try (Watch watch = Watch.over(building.lamps(5)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(10));
            building.down(Building.timedOut(((Lamp) building.lamp("1")).status()));
            time.pass(seconds(60));
            notes.next(ServerLost.class);
            building.up();
            time.pass(seconds(100));
            notes.next(ServerBack.class);
        }
    }

    @Test
    void aServerThatTakesNoReadsForAMinuteIsReadMoreSlowlyAndIsNotLost() throws Exception {
        try (Watch watch = Watch.over(building.lamps(50)).freshness(seconds(20)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(60));
            long before = building.readCount();
            building.down(new RateLimitedException("too many requests", CONTEXT, false, seconds(5)));
            time.pass(seconds(60));
            assertTrue(
                    building.readCount() - before <= 14, () -> "asked " + (building.readCount() - before) + " times");
            assertEquals(
                    WatchHealth.Access.OPEN, watch.health().servers().get(0).access());
            building.up();
            time.pass(seconds(120));
            notes.next(Fresh.class);
            assertEquals(0, watch.health().stale());
            assertTrue(watch.health().servers().get(0).readsPerSecond() > 1.9);
        }
    }

    @Test
    void refusedCredentialsStopTheReadingUntilACallIsAccepted() throws Exception {
        Lamp lamp = (Lamp) building.lamp("1");
        building.down(new AuthenticationException("wrong password", CONTEXT, false, null));
        try (Watch watch = Watch.over(building.lamps(50)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(1));
            notes.next(AccessRefused.class);
            assertTrue(
                    assertThrows(ExecutionException.class, () -> watch.ready().get(20, TimeUnit.SECONDS))
                                    .getCause()
                            instanceof AuthenticationException);
            long before = building.readCount();
            time.pass(Duration.ofHours(1));
            assertEquals(before, building.readCount());
            building.up();
            var unused = lamp.set(5, false).sendAsync();
            time.pass(seconds(60));
            assertEquals(50, watch.current().states().size());
        }
    }

    @Test
    void aMachineThatSleptForAnHourKnowsThatItsStatesAreOld() throws Exception {
        try (Watch watch = Watch.over(building.lamps(10)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(60));
            notes.next(Synced.class);
            time.leap(Duration.ofHours(1));
            building.set("3", 44);
            watch.readSoon(building.lamp("3"));
            notes.next(Stale.class);
            time.pass(seconds(12));
            notes.next(Fresh.class);
            assertEquals(44, level(watch, "3"));
            assertTrue(watch.health().isGood(), watch::toString);
        }
    }

    @Test
    void aClockThatIsPutBackChangesNothing() throws Exception {
        try (Watch watch = Watch.over(building.lamps(10)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(60));
            notes.next(Synced.class);
            time.leap(Duration.ofHours(-1));
            time.pass(seconds(60));
            assertTrue(notes.soFar().isEmpty(), () -> notes.soFar().toString());
            assertTrue(watch.health().isGood());
        }
    }

    @Test
    void nothingIsEverOlderThanThreeTimesItsFreshnessWithoutBeingMarked() throws Exception {
        List<PlantDevice> lamps = building.lamps(100);
        try (Watch watch = Watch.over(lamps).freshness(seconds(10)).budget(2).start()) {
            watch.onEvent(notes);
            for (int i = 0; i < 600; i++) {
                time.pass(seconds(0.37));
                for (WatchedState state : watch.states()) {
                    Duration age = Duration.between(state.readAt(), time.instant());
                    assertTrue(state.stale() || age.compareTo(seconds(30)) <= 0, () -> state + " is " + age + " old");
                }
            }
            Stale stale = notes.next(Stale.class);
            assertTrue(stale.toString().endsWith("is stale: the budget leaves no time for it"), stale::toString);
        }
    }

    @Test
    void atSixtyDevicesAServerSeesAtMostTwoRequestsASecond() {
        try (Watch watch = Watch.over(building.lamps(60)).start()) {
            time.pass(Duration.ofMinutes(10));
            List<Read> reads = building.reads();
            for (int i = 2; i < reads.size(); i++) {
                assertTrue(
                        reads.get(i).at() - reads.get(i - 2).at() >= seconds(1).toNanos());
            }
            assertTrue(watch.health().oldest().compareTo(seconds(33)) < 0, watch::toString);
            assertTrue(watch.health().isGood());
        }
    }

    @Test
    void slowAnswersSlowTheReading() {
        try (Watch watch =
                Watch.over(building.lamps(60)).budget(10).freshness(seconds(5)).start()) {
            time.pass(seconds(60));
            building.latency(seconds(3));
            time.pass(seconds(6));
            assertTrue(watch.health().servers().get(0).readsPerSecond() < 6, watch::toString);
        }
    }

    @Test
    void aClosedClientEndsItsWatches() throws Exception {
        Watch watch = Watch.over(building.lamps(3)).start();
        building.close();
        assertThrows(
                java.util.concurrent.CancellationException.class,
                () -> watch.ready().get(20, TimeUnit.SECONDS));
        time.pass(seconds(60));
        assertEquals(0, time.waiting());
        watch.close();
    }

    @Test
    void hintsAreForReadingSoonAndWhatTheyMissIsCounted() throws Exception {
        HintSource.Hints[] hints = new HintSource.Hints[1];
        boolean[] ended = new boolean[1];
        HintSource source = taker -> {
            hints[0] = taker;
            return () -> ended[0] = true;
        };
        try (Watch watch = Watch.over(building.lamps(40)).hints(source).start()) {
            watch.onEvent(notes);
            time.pass(seconds(25));
            notes.next(Synced.class);
            building.set("7", 1);
            hints[0].changed("7");
            time.pass(seconds(1));
            assertEquals(Cause.HINT, notes.next(Changed.class).cause());
            assertEquals(0, watch.health().unhinted());
            building.set("8", 1);
            time.pass(seconds(31));
            assertEquals(Cause.POLL, notes.next(Changed.class).cause());
            assertEquals(1, watch.health().unhinted());
            assertFalse(ended[0]);
        }
        assertTrue(ended[0]);
    }
}
