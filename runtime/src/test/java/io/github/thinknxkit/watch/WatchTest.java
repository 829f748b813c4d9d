package io.github.thinknxkit.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.watch.Building.Lamp;
import io.github.thinknxkit.watch.WatchEvent.Cause;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Synced;
import io.github.thinknxkit.watch.WatchEvent.Told;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class WatchTest {

    private final SteppedTime time = new SteppedTime();
    private final Building building = new Building(time);

    private static Duration seconds(double seconds) {
        return Duration.ofMillis((long) (1000 * seconds));
    }

    @Test
    void allIsToldOnceAndThenWhatChanges() throws Exception {
        building.set("1", 40);
        Notes notes = new Notes();
        try (Watch watch = Watch.over(building.lamps(3)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(3));
            assertEquals("Hall/Lamp 0 level.level: 0 %", notes.next(Told.class).toString());
            assertEquals("Hall/Lamp 1 level.level: 40 %", notes.next(Told.class).toString());
            notes.next(Told.class);
            notes.next(Synced.class);
            building.set("1", 70);
            time.pass(seconds(31));
            Changed changed = notes.next(Changed.class);
            assertEquals("Hall/Lamp 1 level.level: 40 % -> 70 %", changed.toString());
            assertEquals(Cause.POLL, changed.cause());
            assertTrue(Duration.between(changed.readAt(), time.instant()).compareTo(seconds(31)) < 0);
        }
    }

    @Test
    void readyIsTheFirstFullRound() throws Exception {
        building.mute("2");
        try (Watch watch = Watch.over(building.lamps(3)).start()) {
            time.pass(seconds(5));
            assertFalse(watch.ready().isDone());
            assertEquals(2, watch.current().states().size());
            time.pass(seconds(10));
            Snapshot first = watch.ready().get(20, TimeUnit.SECONDS);
            assertEquals(2, first.states().size());
            assertEquals(1, first.failures().size());
            assertTrue(first.failures().get(0).toString().startsWith("Hall/Lamp 2 level: no complete answer"));
        }
    }

    @Test
    void statesHaveTheirAge() {
        try (Watch watch = Watch.over(building.lamps(2)).start()) {
            time.pass(seconds(10));
            List<WatchedState> states = watch.states();
            assertEquals(
                    List.of("level.level", "level.level"),
                    states.stream()
                            .map(WatchedState::state)
                            .map(DeviceState::name)
                            .toList());
            assertTrue(states.stream().noneMatch(WatchedState::stale));
            assertEquals(time.instant().minus(seconds(10)), states.get(0).readAt());
            WatchHealth health = watch.health();
            assertTrue(health.isGood());
            assertEquals(seconds(10), health.oldest());
            assertEquals("2 readings, 0 unread, 0 stale, oldest 10 s; local 192.0.2.10:5051 OPEN", health.toString());
        }
    }

    @Test
    void watchesOfOneClientShareReads() {
        PlantDevice lamp = building.lamp("1");
        try (Watch slow = Watch.over(List.of(lamp)).freshness(seconds(60)).start()) {
            Watch fast = Watch.over(List.of(lamp)).freshness(seconds(5)).start();
            time.pass(seconds(61));
            assertEquals(13, building.readsOf("1").size());
            assertEquals(seconds(1), fast.health().oldest());
            assertEquals(seconds(1), slow.health().oldest());
            fast.close();
            time.pass(seconds(61));
            assertEquals(14, building.readsOf("1").size());
        }
        time.pass(seconds(600));
        assertEquals(14, building.readsOf("1").size());
        assertEquals(0, time.waiting());
    }

    @Test
    void aDeviceCanBeReadSoon() throws Exception {
        Notes notes = new Notes();
        try (Watch watch = Watch.over(building.lamps(20)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(12));
            notes.next(Synced.class);
            building.set("13", 9);
            watch.readSoon(building.lamp("13"));
            time.pass(seconds(0.6));
            assertEquals(Cause.HINT, notes.next(Changed.class).cause());
        }
    }

    @Test
    void theFeedbackOfACommandIsAChange() throws Exception {
        Notes notes = new Notes();
        Lamp lamp = (Lamp) building.lamp("1");
        try (Watch watch = Watch.over(List.of(lamp)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(1));
            notes.next(Synced.class);
            var unused = lamp.set(30, true).sendAsync();
            time.pass(seconds(0.05));
            Changed changed = notes.next(Changed.class);
            assertEquals("Hall/Lamp 1 level.level: 0 % -> 30 %", changed.toString());
            assertEquals(Cause.COMMAND, changed.cause());
            assertEquals(1, building.readsOf("1").size());
        }
    }

    @Test
    void feedbackThatIsReadInAnotherWayIsLeftToTheNextRead() throws Exception {
        Notes notes = new Notes();
        Lamp lamp = (Lamp) building.lamp("1");
        try (Watch watch = Watch.over(List.of(lamp)).start()) {
            watch.onEvent(notes);
            time.pass(seconds(1));
            notes.next(Synced.class);
            building.set("1", 30);
            building.poller().ended(lamp.set(30, true), List.of("30"), null);
            time.pass(seconds(0.6));
            assertEquals(
                    "Hall/Lamp 1 level.level: 0 % -> 30 %",
                    notes.next(Changed.class).toString());
            assertTrue(watch.health().isGood());
        }
    }

    @Test
    void afterACommandTheDeviceIsLookedAtWhileItMoves() {
        Lamp lamp = (Lamp) building.lamp("1");
        try (Watch watch = Watch.over(building.lamps(3)).start()) {
            time.pass(seconds(3));
            var unused = lamp.set(30, false).sendAsync();
            for (int level = 29; level >= 10; level--) {
                time.pass(seconds(1));
                building.set("1", level);
            }
            int whileMoving = building.readsOf("1").size();
            assertTrue(whileMoving > 12, () -> "read " + whileMoving + " times");
            time.pass(seconds(30));
            assertTrue(building.readsOf("1").size() < whileMoving + 8);
            assertEquals(
                    10, watch.current().state("1", "level.level").orElseThrow().value());
        }
    }

    @Test
    void whatASceneDoesIsFoundSoon() {
        try (Watch watch = Watch.over(building.lamps(10)).start()) {
            time.pass(seconds(7));
            var unused = new Building.Command(building, "scene", 1, false).sendAsync();
            time.pass(seconds(0.1));
            building.set("7", 80);
            time.pass(seconds(6));
            assertEquals(
                    80, watch.current().state("7", "level.level").orElseThrow().value());
        }
    }

    @Test
    void wrongSettingsAreRefused() {
        Watch.Builder builder = Watch.over(building.lamps(1));
        assertEquals(
                "a freshness is 100 ms to 24 h, not 50 ms",
                assertThrows(IllegalArgumentException.class, () -> builder.freshness(Duration.ofMillis(50)))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> builder.budget(0));
        assertThrows(IllegalArgumentException.class, () -> builder.budget(Double.NaN));
    }

    @Test
    void aWatchOverNothingIsReady() throws Exception {
        try (Watch watch = Watch.over(List.of()).start()) {
            assertTrue(watch.ready().get(20, TimeUnit.SECONDS).isComplete());
        }
    }
}
