package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.testing.HandRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeviceInfoTest {

    private final DeviceType type = new DeviceType("light", List.of("power", "power-level"), Protection.NONE);
    private final DeviceInfo info = DeviceInfo.of(type, "guid", "Lamp", List.of("Ground floor", "Hall"));

    @Test
    void itTellsWhereTheDeviceIs() {
        assertEquals("Ground floor/Hall/Lamp", info.path());
        assertEquals("Ground floor/Hall/Lamp (light guid)", info.toString());
        assertEquals("Lamp", DeviceInfo.of(type, "guid", "Lamp", List.of()).path());
        assertEquals("light", info.kind());
        assertEquals(List.of("power", "power-level"), info.controllers());
    }

    @Test
    void whatIsAddedLeavesTheRest() {
        DeviceInfo full = info.tagged("a", "b").limited("power-level", 0, 80).inverted();
        assertEquals(List.of("a", "b"), full.tags());
        assertEquals(List.of("c"), full.tagged("c").tags());
        assertEquals(Direction.INVERTED, full.direction());
        assertEquals(
                new ValueLimit("power-level", 0, 80), full.limit("power-level").orElseThrow());
        assertEquals(Optional.empty(), full.limit("power"));
        assertEquals(2, full.limited("power", 0, 1).limits().size());
        assertEquals(List.of(), info.tags());
        assertNotEquals(info, full);
        assertEquals(full, info.inverted().limited("power-level", 0, 80).tagged("a", "b"));
    }

    @Test
    void listsAreCopied() {
        List<String> areas = new ArrayList<>(List.of("Hall"));
        DeviceInfo copied = DeviceInfo.of(type, "guid", "Lamp", areas);
        areas.clear();
        assertEquals("Hall/Lamp", copied.path());
    }

    @Test
    void aLimitHoldsItsEndsAndNoNaN() {
        ValueLimit limit = new ValueLimit("power-level", -1.5, 80);
        assertTrue(limit.allows(-1.5));
        assertTrue(limit.allows(80));
        assertFalse(limit.allows(Math.nextDown(-1.5)));
        assertFalse(limit.allows(Math.nextUp(80.0)));
        assertFalse(limit.allows(Double.NaN));
        ValueLimit open = new ValueLimit("power-level", Double.NEGATIVE_INFINITY, 80);
        assertTrue(open.allows(-1e308));
        assertFalse(open.allows(Double.NaN));
    }

    @Test
    void aReadingTellsHowItIsRead() {
        StateRequest<Integer> reading = StateRequest.of("power", HandRequest.answered(1));
        assertEquals("power: power?guid=1&cmd=1", reading.toString());
        assertEquals(List.of(), reading.states(info, 1));
        assertEquals(
                List.of(new DeviceState(info, "power.on", 1, ""), new DeviceState(info, "power.twice", 2, "%")),
                reading.state("on", "", on -> on)
                        .state("twice", "%", on -> 2 * on)
                        .states(info, 1));
        assertEquals(List.of(), reading.states(info, 1), "a reading is a value");
    }
}
