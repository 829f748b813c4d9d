package io.github.thinknxkit.testing;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Devices;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.StateRequest;
import java.util.List;
import java.util.stream.IntStream;

/** Devices, written by hand as the processor would generate them. */
public final class Home {

    private static final DeviceType LAMP = new DeviceType("light", List.of("power"), Protection.NONE);
    private static final DeviceType DIMMER = new DeviceType("light", List.of("power", "level"), Protection.NONE);
    private static final DeviceType BLIND = new DeviceType("blind", List.of("level"), Protection.NONE);
    private static final DeviceType GATE = new DeviceType("gate", List.of("power"), Protection.LOCKED);

    private Home() {}

    /** Anything that can be switched. */
    public interface HasPower {

        /** The device. */
        DeviceInfo info();
    }

    /** Anything that has a level. */
    public interface HasLevel {

        /** The device. */
        DeviceInfo info();
    }

    /** Can be switched. */
    public record Lamp(DeviceInfo info, List<StateRequest<?>> readings) implements PlantDevice, HasPower {}

    /** Can be switched and dimmed. */
    public record Dimmer(DeviceInfo info, List<StateRequest<?>> readings) implements PlantDevice, HasPower, HasLevel {}

    /** Can be moved. */
    public record Blind(DeviceInfo info, List<StateRequest<?>> readings) implements PlantDevice, HasLevel {}

    /** Is locked, so that it can do nothing. */
    public record Gate(DeviceInfo info, List<StateRequest<?>> readings) implements PlantDevice {}

    /** A lamp in the hall. */
    public static Lamp lamp(String guid, StateRequest<?>... readings) {
        return new Lamp(DeviceInfo.of(LAMP, guid, "Lamp " + guid, List.of("Hall")), List.of(readings));
    }

    /** A dimmer in the hall with tags. */
    public static Dimmer dimmer(String guid, String... tags) {
        DeviceInfo info = DeviceInfo.of(DIMMER, guid, "Dimmer " + guid, List.of("Hall"));
        return new Dimmer(info.tagged(tags), List.of());
    }

    /** A blind in the hall with tags. */
    public static Blind blind(String guid, String... tags) {
        DeviceInfo info = DeviceInfo.of(BLIND, guid, "Blind " + guid, List.of("Hall"));
        return new Blind(info.tagged(tags), List.of());
    }

    /** A gate outside. */
    public static Gate gate(String guid) {
        return new Gate(DeviceInfo.of(GATE, guid, "Gate " + guid, List.of()), List.of());
    }

    /** So many lamps, with the numbers from 0 as their GUIDs. */
    public static Devices<HasPower> lamps(int count) {
        List<Lamp> lamps = IntStream.range(0, count)
                .mapToObj(Integer::toString)
                .map(guid -> lamp(guid))
                .toList();
        return Devices.of(lamps, HasPower.class);
    }
}
