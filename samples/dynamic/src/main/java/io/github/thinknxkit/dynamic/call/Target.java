package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.PlantRules;
import java.util.Optional;

/**
 * The device or group address that a call is for.
 *
 * @param guid the device's GUID; empty for a service
 * @param shown how results name it; empty for the server itself
 * @param info what a plant file says of the device, if it comes from one
 */
public record Target(String guid, String shown, Optional<DeviceInfo> info) {

    /** The server itself. */
    public static final Target SERVER = new Target("", "", Optional.empty());

    /**
     * Returns a device that has no name but its GUID.
     *
     * @param guid the GUID
     * @return the target
     */
    public static Target device(String guid) {
        return new Target(guid, guid, Optional.empty());
    }

    /**
     * Returns a device of a plant.
     *
     * @param info what the plant file says of it
     * @return the target, named by its path
     */
    public static Target device(DeviceInfo info) {
        return new Target(info.guid(), info.path(), Optional.of(info));
    }

    static Target address(String address) {
        return new Target("", address, Optional.empty());
    }

    /** {@return the same target, whose values are taken as they are on the wire} */
    Target asOnTheWire() {
        return new Target(guid, shown, Optional.empty());
    }

    /** {@return whether its values run the other way on the wire} */
    public boolean isInverted() {
        return info.filter(PlantRules::isInverted).isPresent();
    }
}
