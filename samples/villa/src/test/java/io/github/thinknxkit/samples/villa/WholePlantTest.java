package io.github.thinknxkit.samples.villa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.simulator.knx.DatapointType;
import io.github.thinknxkit.simulator.knx.Telegram;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The whole villa against the simulator: all that can be read, and all that can be sent to the bus. */
@Timeout(120)
class WholePlantTest {

    private SimulatedServer server;
    private Thinknx home;
    private VillaRosa villa;

    @BeforeEach
    void start() throws Exception {
        server = SimulatedServer.start();
        home = Thinknx.connect(server.connection());
        villa = VillaRosa.over(home);
    }

    @AfterEach
    void stop() {
        home.close();
        server.close();
    }

    @Test
    void everyDeviceAnswersAllItsReadings() {
        Snapshot snapshot = villa.snapshot();

        assertTrue(snapshot.isComplete(), snapshot::toString);
        for (PlantDevice device : villa.devices()) {
            Set<String> told = states(snapshot, device).stream()
                    .map(state -> state.name().substring(0, state.name().lastIndexOf('.')))
                    .collect(Collectors.toSet());
            Set<String> readable =
                    device.readings().stream().map(reading -> reading.name()).collect(Collectors.toSet());
            assertEquals(readable, told, () -> device.info().toString());
            assertTrue(device.info().controllers().containsAll(readable));
        }
    }

    /** A command has no state of its own: scenes, buttons, and the pool cover, which only goes up and down. */
    @Test
    void whatTellsNothingIsKnown() {
        List<String> mute = villa.devices().stream()
                .filter(device -> device.readings().isEmpty())
                .map(PlantDevice::info)
                .filter(info -> !Set.of("scene", "button").contains(info.kind()))
                .map(DeviceInfo::name)
                .toList();

        assertEquals(List.of("Pool cover"), mute);
    }

    private static List<DeviceState> states(Snapshot snapshot, PlantDevice device) {
        return snapshot.states().stream()
                .filter(state -> state.device().guid().equals(device.info().guid()))
                .toList();
    }

    @Test
    void everyGroupPutsOnTheBusWhatItsTypeDemands() throws Exception {
        List<Handle> handles = Handle.of(villa.groups());
        assertEquals(279, handles.size());

        for (Handle handle : handles) {
            List<Sample> samples = Samples.of(handle);
            assertTrue(samples.size() >= 2, handle::toString);
            for (Sample sample : samples) {
                server.simulator().telegrams().clear();
                sample.request().send();
                assertCarried(handle, sample);
            }
        }
    }

    private void assertCarried(Handle handle, Sample sample) {
        assertEquals(1, server.telegrams().size(), handle::toString);
        Telegram telegram = server.telegrams().get(0);
        assertEquals(
                handle.group().info().address().toString(), telegram.group().toString());
        assertEquals(format(handle), telegram.type(), handle::toString);
        assertEquals(sample.bytes(), HexFormat.of().formatHex(telegram.raw()), () -> handle + " " + sample.request());
    }

    /** Which telegram carries a datapoint type, by its main number. */
    private static DatapointType format(Handle handle) {
        return switch (handle.mainType()) {
            case 1 -> DatapointType.DPT_1;
            case 2, 3 -> DatapointType.DPT_3;
            case 5, 17, 18, 20 -> DatapointType.DPT_5;
            case 6 -> DatapointType.DPT_6;
            case 9 -> DatapointType.DPT_9;
            case 14 -> DatapointType.DPT_14;
            default -> throw new AssertionError("no telegram carries " + handle);
        };
    }
}
