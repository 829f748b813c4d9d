package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.WireValue;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two snapshots are compared: what changed, and of what nobody knows. */
class SnapshotDifferenceTest {

    private static final Snapshot NOTHING = new Snapshot(List.of(), List.of());

    private enum Mode implements WireValue {
        COMFORT,
        STANDBY;

        @Override
        public String wire() {
            return name().substring(0, 1);
        }
    }

    static List<List<Object>> sameValues() {
        return List.of(
                List.of(21.5, 21.50),
                List.of(0.0, -0.0),
                List.of(40, 40.0),
                List.of(Double.NaN, Double.NaN),
                List.of(40, 40),
                List.of(true, true),
                List.of("text", String.valueOf(new char[] {'t', 'e', 'x', 't'})),
                List.of(EnumValue.of(Mode.COMFORT), EnumValue.of("C", List.of(Mode.values()))),
                List.of(EnumValue.of("7", List.of(Mode.values())), EnumValue.of("7", List.of(Mode.values()))));
    }

    @ParameterizedTest
    @MethodSource("sameValues")
    void equalValuesAreNoChange(List<Object> values) {
        SnapshotDifference difference =
                of(state("a", "x.y", values.get(1))).since(of(state("a", "x.y", values.get(0))));
        assertTrue(difference.isEmpty());
        assertEquals("no change", difference.toString());
    }

    static List<List<Object>> otherValues() {
        return List.of(
                List.of(21.5, Math.nextUp(21.5)),
                List.of(0.0, Double.MIN_VALUE),
                List.of(40, 41),
                List.of(false, true),
                List.of("text", "Text"),
                List.of(EnumValue.of(Mode.COMFORT), EnumValue.of(Mode.STANDBY)),
                List.of(EnumValue.of(Mode.COMFORT), EnumValue.of("7", List.of(Mode.values()))));
    }

    @ParameterizedTest
    @MethodSource("otherValues")
    void othersAre(List<Object> values) {
        DeviceState before = state("a", "x.y", values.get(0));
        DeviceState after = state("a", "x.y", values.get(1));
        StateChange change = of(after).since(of(before)).changes().get(0);
        assertEquals(new StateChange(Optional.of(before), Optional.of(after)), change);
        assertEquals("x.y", change.name());
        assertEquals("a", change.device().guid());
    }

    @Test
    void aChangeIsToldInWords() {
        SnapshotDifference difference = of(
                        new DeviceState(info("a"), "level.level", 80, "%"), state("a", "mode.mode", Mode.STANDBY))
                .since(of(new DeviceState(info("a"), "level.level", 40, "%"), state("a", "mode.mode", Mode.COMFORT)));
        assertEquals(
                "Hall/Lamp a level.level: 40 % -> 80 %\nHall/Lamp a mode.mode: COMFORT -> STANDBY",
                difference.toString());
        assertFalse(difference.isEmpty());
    }

    @Test
    void devicesAppearAndDisappear() {
        Snapshot before = of(state("gone", "power.on", true), state("stays", "power.on", true));
        Snapshot after = of(state("new", "power.on", false), state("stays", "power.on", true));
        assertEquals(
                "Hall/Lamp new power.on: (not there) -> false\nHall/Lamp gone power.on: true -> (not there)",
                after.since(before).toString());
        StateChange disappeared = after.since(before).changes().get(1);
        assertEquals("gone", disappeared.device().guid());
        assertEquals(Optional.empty(), disappeared.after());
        assertEquals(
                1,
                before.since(NOTHING).changes().stream()
                        .filter(change -> change.device().guid().equals("gone"))
                        .count());
        assertEquals(2, NOTHING.since(before).changes().size());
    }

    @Test
    void changesAreInTheOrderOfTheLaterSnapshotWithWhatItDoesNotHaveLast() {
        Snapshot before = of(state("z", "x.y", 1), state("a", "x.y", 1), state("b", "x.y", 1), state("c", "x.y", 1));
        Snapshot after = of(state("c", "x.y", 2), state("n", "x.y", 2), state("b", "x.y", 2));
        assertEquals(
                List.of("c", "n", "b", "z", "a"),
                after.since(before).changes().stream()
                        .map(change -> change.device().guid())
                        .toList());
    }

    @Test
    void whatWasNotReadBothTimesIsUnknownAndNoChange() {
        Snapshot read = of(state("a", "power.on", true), state("a", "level.level", 1), state("b", "power.on", true));
        Snapshot unread = new Snapshot(
                List.of(state("a", "level.level", 2), state("b", "power.on", true)), List.of(failed("a", "power")));
        for (SnapshotDifference difference : List.of(read.since(unread), unread.since(read))) {
            assertEquals(1, difference.changes().size());
            assertEquals("level.level", difference.changes().get(0).name());
            assertEquals(List.of("power"), readings(difference));
            assertTrue(difference.toString().endsWith("\nunknown: Hall/Lamp a power: lost"), difference.toString());
        }
    }

    @Test
    void aReadingThatFailedTwiceIsNamedOnceAndAsItFailedLast() {
        FailedReading first = failed("a", "power");
        FailedReading last = failed("a", "power");
        SnapshotDifference difference = new Snapshot(List.of(), List.of(last, failed("b", "power")))
                .since(new Snapshot(List.of(), List.of(failed("a", "level"), first)));
        assertEquals(List.of("power", "power", "level"), readings(difference));
        assertEquals(last, difference.unknown().get(0));
        assertEquals("b", difference.unknown().get(1).device().guid());
        assertTrue(difference.isEmpty(), "nothing is known to have changed");
    }

    @Test
    void aReadingIsUnknownForItsDeviceAndForAllItsStates() {
        Snapshot before = of(
                state("a", "power.on", true),
                state("a", "power.since", "noon"),
                state("a", "power-level.level", 1),
                state("b", "power.on", true));
        SnapshotDifference difference = new Snapshot(List.of(), List.of(failed("a", "power"))).since(before);
        assertEquals(
                "Hall/Lamp a power-level.level: 1 -> (not there)\nHall/Lamp b power.on: true -> (not there)\n"
                        + "unknown: Hall/Lamp a power: lost",
                difference.toString());
    }

    @Test
    void namesMayHaveNoPointOrMany() {
        Snapshot before =
                of(state("a", "on", true), state("a", "power.main.on", true), state("a", "power.side.on", true));
        Snapshot after = new Snapshot(List.of(), List.of(failed("a", "power.main")));
        assertEquals(
                "Hall/Lamp a on: true -> (not there)\nHall/Lamp a power.side.on: true -> (not there)\n"
                        + "unknown: Hall/Lamp a power.main: lost",
                after.since(before).toString());
    }

    @Test
    void aChangeHasOneSideAtLeast() {
        assertThrows(IllegalArgumentException.class, () -> new StateChange(Optional.empty(), Optional.empty()));
    }

    private static List<String> readings(SnapshotDifference difference) {
        return difference.unknown().stream().map(FailedReading::reading).toList();
    }

    private static Snapshot of(DeviceState... states) {
        return new Snapshot(List.of(states), List.of());
    }

    private static DeviceState state(String guid, String name, Object value) {
        return new DeviceState(info(guid), name, value, "");
    }

    private static FailedReading failed(String guid, String reading) {
        return new FailedReading(info(guid), reading, new IllegalStateException("lost"));
    }

    private static DeviceInfo info(String guid) {
        return Home.lamp(guid).info();
    }
}
