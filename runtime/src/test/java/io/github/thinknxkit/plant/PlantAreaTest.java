package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.github.thinknxkit.testing.HandRequest;
import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.testing.Home.HasPower;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A building is looked through from any of its areas. */
@Timeout(20)
class PlantAreaTest {

    private static final class Area extends PlantArea {

        private final List<String> path;
        private final List<PlantDevice> devices;
        private final List<Area> areas;

        Area(List<String> path, List<PlantDevice> devices, Area... areas) {
            this.path = path;
            this.devices = devices;
            this.areas = List.of(areas);
        }

        @Override
        public String name() {
            return path.isEmpty() ? "Villa" : path.get(path.size() - 1);
        }

        @Override
        public List<String> path() {
            return path;
        }

        @Override
        protected void eachDevice(Consumer<? super PlantDevice> out) {
            devices.forEach(out);
        }

        @Override
        protected void eachArea(Consumer<? super PlantArea> out) {
            areas.forEach(out);
        }
    }

    private final PlantDevice deep = Home.lamp("deep");
    private final Area room = new Area(List.of("Floor", "Room"), List.of(deep, Home.gate("gate")));
    private final Area floor = new Area(List.of("Floor"), List.of(Home.dimmer("b")), room);
    private final Area garden = new Area(List.of("Garden"), List.of(Home.blind("c")));
    private final Area villa = new Area(List.of(), List.of(Home.lamp("a")), floor, garden);

    @Test
    void devicesOfAnAreaComeBeforeThoseOfTheAreasInIt() {
        assertEquals(List.of("a", "b", "deep", "gate", "c"), guids(villa.devices()));
        assertEquals(List.of("b", "deep", "gate"), guids(floor.devices()));
        assertEquals(List.of("c"), guids(garden.devices()));
    }

    @Test
    void lockedOnesAreThereButCannotBeCommanded() {
        assertEquals(List.of("a", "b", "deep"), guids(villa.all(HasPower.class)));
        assertEquals(List.of("gate"), guids(villa.all(Home.Gate.class)));
    }

    @Test
    void aDeviceIsFoundByItsGuid() {
        assertSame(deep, villa.find("deep").orElseThrow());
        assertEquals(Optional.empty(), garden.find("deep"));
        assertEquals(Optional.empty(), villa.find("DEEP"));
    }

    @Test
    void areasAreThoseDirectlyInIt() {
        assertEquals(List.of(floor, garden), villa.areas());
        assertEquals(List.of(), room.areas());
        assertEquals("Villa", villa.toString());
        assertEquals("Floor/Room", room.toString());
    }

    @Test
    void itsSnapshotHasAllBelowIt() {
        StateRequest<Integer> reading =
                StateRequest.of("power", HandRequest.answered(1)).state("on", "", on -> on);
        Area lit = new Area(List.of("Lit"), List.of(Home.lamp("x", reading)));
        Area outer = new Area(List.of(), List.of(Home.lamp("y", reading)), lit);
        assertEquals(
                List.of("y", "x"),
                outer.snapshot().states().stream()
                        .map(state -> state.device().guid())
                        .toList());
    }

    private static List<String> guids(Devices<?> devices) {
        return devices.infos().stream().map(DeviceInfo::guid).toList();
    }
}
