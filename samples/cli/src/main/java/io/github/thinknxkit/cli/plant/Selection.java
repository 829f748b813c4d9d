package io.github.thinknxkit.cli.plant;

import io.github.thinknxkit.plant.DeviceInfo;
import java.util.Optional;

/**
 * Which devices of a plant are meant.
 *
 * @param path an area, or a device, by its path; empty for the whole building
 * @param kind a kind of device
 * @param tag a tag that they have
 */
public record Selection(Optional<String> path, Optional<String> kind, Optional<String> tag) {

    boolean includes(DeviceInfo device) {
        return path.map(wanted -> isWithin(device.path(), wanted)).orElse(true)
                && kind.map(device.kind()::equals).orElse(true)
                && tag.map(device.tags()::contains).orElse(true);
    }

    private static boolean isWithin(String path, String area) {
        String wanted = area.endsWith("/") ? area.substring(0, area.length() - 1) : area;
        return path.equals(wanted) || path.startsWith(wanted + "/");
    }
}
