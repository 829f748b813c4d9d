package io.github.thinknxkit.watch;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.StateRequest;
import java.util.List;
import java.util.Objects;

/**
 * A device that no plant file names, and what is to be read of it.
 *
 * <pre>{@code
 * Light lamp = home.light("1IzPszHWAEvzxtXBMrkzWQ");
 * WatchedDevice watched = WatchedDevice.of(
 *         "light", lamp.guid(), "Lamp", StateRequest.of("power", lamp.power().status()).state("on", "", PowerStatus::on));
 * }</pre>
 *
 * @param info what it is
 * @param readings what is read of it
 */
public record WatchedDevice(DeviceInfo info, List<StateRequest<?>> readings) implements PlantDevice {

    /** Copies the list. */
    public WatchedDevice {
        Objects.requireNonNull(info, "info");
        readings = List.copyOf(Objects.requireNonNull(readings, "readings"));
    }

    /**
     * Returns a device.
     *
     * @param kind its kind in the API's spec, such as {@code light}
     * @param guid its identifier on the server
     * @param name its name for people
     * @param readings what is to be read of it
     * @return the device
     */
    public static WatchedDevice of(String kind, String guid, String name, StateRequest<?>... readings) {
        DeviceType type = new DeviceType(
                kind, List.of(readings).stream().map(StateRequest::name).toList(), Protection.NONE);
        return new WatchedDevice(DeviceInfo.of(type, guid, name, List.of()), List.of(readings));
    }

    /** Returns path, kind and GUID. */
    @Override
    public String toString() {
        return info.toString();
    }
}
