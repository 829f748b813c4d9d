package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.plant.DeviceInfo;
import java.util.Optional;

/**
 * Which devices of a place are meant.
 *
 * @param kind a kind of device
 * @param tag a tag that they have
 */
public record Selection(Optional<String> kind, Optional<String> tag) {

    /**
     * Returns whether a device is meant.
     *
     * @param device the device
     * @return whether it is of the kind and has the tag, as far as they are given
     */
    public boolean includes(DeviceInfo device) {
        return kind.map(device.kind()::equals).orElse(true)
                && tag.map(device.tags()::contains).orElse(true);
    }
}
