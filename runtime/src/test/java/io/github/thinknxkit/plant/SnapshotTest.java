package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.call.Request;
import io.github.thinknxkit.testing.HandRequest;
import io.github.thinknxkit.testing.Home;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** All states of devices are read, and what cannot be read costs nothing else. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SnapshotTest {

    private record Level(int percent, double exact) {}

    private final StateRequest<Boolean> power =
            StateRequest.of("power", HandRequest.answered(true)).state("on", "", on -> on);
    private final StateRequest<Level> level = StateRequest.of("power-level", HandRequest.answered(new Level(40, 40.5)))
            .state("level", "%", Level::percent)
            .state("exact", "%", Level::exact);

    @Test
    void statesAreInTheOrderOfDevicesReadingsAndFields() {
        Snapshot snapshot = snapshot(Home.lamp("a", power, level), Home.gate("b"), Home.lamp("c", level, power));
        assertEquals(
                List.of(
                        "Hall/Lamp a power.on: true",
                        "Hall/Lamp a power-level.level: 40 %",
                        "Hall/Lamp a power-level.exact: 40.5 %",
                        "Hall/Lamp c power-level.level: 40 %",
                        "Hall/Lamp c power-level.exact: 40.5 %",
                        "Hall/Lamp c power.on: true"),
                snapshot.states().stream().map(DeviceState::toString).toList());
        assertTrue(snapshot.isComplete());
        assertEquals("6 states", snapshot.toString());
    }

    @Test
    void aStateIsFoundByDeviceAndName() {
        Snapshot snapshot = snapshot(Home.lamp("a", power, level), Home.lamp("b", level));
        assertEquals(true, snapshot.state("a", "power.on").orElseThrow().value());
        assertEquals(40, snapshot.state("b", "power-level.level").orElseThrow().value());
        assertEquals(Optional.empty(), snapshot.state("b", "power.on"));
        assertEquals(Optional.empty(), snapshot.state("c", "power.on"));
        assertEquals(Optional.empty(), snapshot.state("a", "power"));
    }

    @Test
    void aReadingThatIsNotAnsweredIsNamed() {
        IllegalStateException failure = new IllegalStateException("no answer");
        StateRequest<Boolean> failing =
                StateRequest.of("power", HandRequest.<Boolean>failed(failure)).state("on", "", on -> on);
        Snapshot snapshot = snapshot(Home.lamp("a", failing, level), Home.lamp("b", power));
        assertEquals(3, snapshot.states().size());
        assertFalse(snapshot.isComplete());
        FailedReading failed = snapshot.failures().get(0);
        assertEquals("a", failed.device().guid());
        assertEquals("power", failed.reading());
        assertSame(failure, failed.failure());
        assertEquals("3 states\n  Hall/Lamp a power: no answer", snapshot.toString());
    }

    @Test
    @SuppressWarnings("NullAway") // a null in an answer is what this is about
    void anAnswerThatIsNotUnderstoodIsAFailedReading() {
        assertFails("boom", answer -> {
            throw new IllegalArgumentException("boom");
        });
        assertFails("the answer has null as power.on", answer -> null);
        assertFails("the request failed in a way that it should not: java.lang.AssertionError: bad", answer -> {
            throw new AssertionError("bad");
        });
    }

    private void assertFails(String message, Function<Boolean, ?> value) {
        StateRequest<Boolean> failing = power.state("second", "", value);
        StateRequest<Boolean> wrong =
                StateRequest.of("power", HandRequest.answered(true)).state("on", "", value);
        Snapshot snapshot = snapshot(Home.lamp("a", level, wrong, power), Home.lamp("b", failing, power));
        assertEquals(4, snapshot.states().size());
        assertEquals(2, snapshot.failures().size());
        assertEquals("Hall/Lamp a power: " + message, snapshot.failures().get(0).toString());
        assertEquals("b", snapshot.failures().get(1).device().guid());
    }

    @Test
    void onlyAFewAreReadAtOnce() {
        List<CompletableFuture<Boolean>> calls = new ArrayList<>();
        Request<Boolean> request = new HandRequest<>(
                () -> {
                    CompletableFuture<Boolean> call = new CompletableFuture<>();
                    calls.add(call);
                    return call;
                },
                Effect.READ);
        StateRequest<Boolean> reading = StateRequest.of("power", request).state("on", "", on -> on);
        Devices<PlantDevice> devices = Devices.of(
                List.of(Home.lamp("a", reading, reading), Home.lamp("b", reading, reading)), PlantDevice.class);
        CompletableFuture<Snapshot> future = devices.atOnce(3).snapshotAsync();
        assertEquals(3, calls.size(), "the readings of one device count, too");
        calls.get(2).complete(true);
        assertEquals(4, calls.size());
        calls.get(3).complete(false);
        calls.get(0).complete(true);
        assertFalse(future.isDone());
        calls.get(1).complete(true);
        assertEquals(
                List.of(true, true, true, false),
                future.join().states().stream().map(DeviceState::value).toList());
    }

    @Test
    void aPlantWithoutReadingsHasAnEmptySnapshot() {
        Snapshot snapshot = snapshot(Home.gate("a"));
        assertEquals(new Snapshot(List.of(), List.of()), snapshot);
        assertTrue(snapshot.isComplete());
        assertTrue(Devices.of(List.of(), PlantDevice.class).snapshotAsync().isDone());
    }

    @Test
    void numbersAreShownAsPeopleWriteThem() {
        DeviceInfo info = Home.lamp("a").info();
        assertEquals("10000000 lx", new DeviceState(info, "x.y", 1e7, "lx").shown());
        assertEquals("21.5 °C", new DeviceState(info, "x.y", 21.50, "°C").shown());
        assertEquals("21", new DeviceState(info, "x.y", 21.0, "").shown());
        assertEquals("29.8 %", new DeviceState(info, "x.y", 29.8, "%").shown());
        assertEquals("255 % (out of range)", new DeviceState(info, "x.y", 255.0, "%", false).shown());
        assertEquals("0.0001", new DeviceState(info, "x.y", 1e-4, "").shown());
        assertEquals("1.0E7", new DeviceState(info, "x.y", "1.0E7", "").shown(), "a text is left as it is");
    }

    private static Snapshot snapshot(PlantDevice... devices) {
        Devices<PlantDevice> all = Devices.of(List.of(devices), PlantDevice.class);
        Snapshot snapshot = all.snapshot();
        assertEquals(snapshot.states(), all.snapshotAsync().join().states());
        return snapshot;
    }
}
