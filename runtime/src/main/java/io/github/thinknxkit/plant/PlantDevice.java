package io.github.thinknxkit.plant;

import java.util.List;

/**
 * A device of a plant. Generated device types extend it, and the capabilities that the device really has.
 *
 * <p>A handle is cheap and holds no state of the device. Two handles of one device over one client are equal.
 */
public interface PlantDevice {

    /** {@return what the plant file says of the device} */
    DeviceInfo info();

    /**
     * Returns the requests that read the states of the device.
     *
     * @return the requests, in the order of the device's controllers; nothing is sent yet
     */
    List<StateRequest<?>> readings();
}
