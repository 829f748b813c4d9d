package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.testing.HandServer;
import io.github.thinknxkit.testing.Home;
import io.github.thinknxkit.testing.Home.HasLevel;
import io.github.thinknxkit.testing.Home.HasPower;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Devices are looked through and searched. */
@Timeout(20)
class DevicesTest {

    private final Devices<PlantDevice> all = Devices.of(
            List.of(
                    Home.lamp("a"),
                    Home.dimmer("b", "evening", "ground floor"),
                    Home.blind("c", "evening"),
                    Home.gate("d"),
                    Home.dimmer("e")),
            PlantDevice.class);

    @Test
    void thoseWithACapabilityAreFoundInTheirOrder() {
        assertEquals(List.of("a", "b", "e"), guids(all.having(HasPower.class)));
        assertEquals(List.of("b", "c", "e"), guids(all.having(HasLevel.class)));
        assertEquals(List.of("d"), guids(all.having(Home.Gate.class)));
        assertEquals(List.of(), guids(all.having(Runnable.class)));
    }

    @Test
    void searchesNarrowEachOther() {
        assertEquals(List.of("b", "c"), guids(all.tagged("evening")));
        assertEquals(List.of("b"), guids(all.tagged("evening").having(HasPower.class)));
        assertEquals(List.of("b"), guids(all.having(HasPower.class).tagged("evening")));
        assertEquals(
                List.of("e"),
                guids(all.having(HasPower.class)
                        .having(HasLevel.class)
                        .where(i -> i.guid().equals("e"))));
        assertEquals(List.of("a", "b", "e"), guids(all.ofKind("light")));
        assertEquals(List.of("c"), guids(all.ofKind("blind").tagged("evening")));
        assertEquals(List.of(), guids(all.ofKind("blind").having(HasPower.class)));
        assertEquals(List.of(), guids(all.tagged("Evening")), "tags are as the plant file has them");
        assertEquals(5, all.size(), "a search leaves what it searches as it is");
    }

    @Test
    void theyAreLookedThroughAsWhatTheyCanDo() {
        List<String> seen = new ArrayList<>();
        for (HasLevel device : all.having(HasLevel.class)) {
            seen.add(device.info().name());
        }
        assertEquals(List.of("Dimmer b", "Blind c", "Dimmer e"), seen);
        assertInstanceOf(
                Home.Lamp.class, all.having(HasPower.class).stream().findFirst().orElseThrow());
        Iterator<PlantDevice> none = all.ofKind("fan").iterator();
        assertThrows(NoSuchElementException.class, none::next);
        Iterator<PlantDevice> some = all.iterator();
        some.next();
        assertThrows(UnsupportedOperationException.class, some::remove);
    }

    @Test
    void noneAreNoError() {
        Devices<PlantDevice> none = all.ofKind("fan");
        assertTrue(none.isEmpty());
        assertEquals(0, none.size());
        assertFalse(all.isEmpty());
    }

    @Test
    void whatIsDoneToTheListAfterwardsChangesNothing() {
        List<PlantDevice> list = new ArrayList<>(List.of(Home.lamp("a")));
        Devices<PlantDevice> devices = Devices.of(list, PlantDevice.class);
        list.clear();
        assertEquals(1, devices.size());
    }

    @Test
    void theyTellTheirPaths() {
        assertEquals(
                "2 devices [Hall/Dimmer b, Hall/Blind c]", all.tagged("evening").toString());
    }

    @Test
    void oneAtATimeIsTheLeast() {
        for (int requests : new int[] {0, -1, Integer.MIN_VALUE}) {
            assertEquals(
                    "at least 1 request must be under way at once, not " + requests,
                    assertThrows(IllegalArgumentException.class, () -> all.atOnce(requests))
                            .getMessage());
        }
    }

    @Test
    void aSearchKeepsHowManyAreSentToAtOnce() {
        HandServer server = new HandServer();
        all.atOnce(2)
                .having(HasPower.class)
                .where(info -> true)
                .ofKind("light")
                .sendAsync(server::command)
                .cancel(true);
        assertEquals(2, server.most());
    }

    private static List<String> guids(Devices<?> devices) {
        return devices.infos().stream().map(DeviceInfo::guid).toList();
    }
}
