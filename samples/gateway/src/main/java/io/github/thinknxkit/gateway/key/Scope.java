package io.github.thinknxkit.gateway.key;

import io.github.thinknxkit.plant.DeviceInfo;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a key is for: which rights, and to which devices.
 *
 * <p>A device is in the scope if it is in one of the areas, or has one of the tags, or is one of the devices. A scope that names
 * none of these has all devices, those that no plant file knows and group addresses included.
 *
 * @param areas the paths of areas, such as {@code Ground floor/Kitchen}; all below them is in the scope
 */
public record Scope(Set<Right> rights, List<String> areas, List<String> tags, List<String> devices) {

    /** Copies the collections. */
    public Scope {
        rights = Set.copyOf(rights);
        areas = List.copyOf(areas);
        tags = List.copyOf(tags);
        devices = List.copyOf(devices);
    }

    /** Returns a scope of all devices. */
    public static Scope everything(Right... rights) {
        return new Scope(Set.of(rights), List.of(), List.of(), List.of());
    }

    /** {@return whether all devices are in it, and group addresses too} */
    public boolean isWhole() {
        return areas.isEmpty() && tags.isEmpty() && devices.isEmpty();
    }

    public boolean allows(Right right) {
        return rights.contains(right);
    }

    public boolean covers(DeviceInfo device) {
        return isWhole()
                || devices.contains(device.guid())
                || device.tags().stream().anyMatch(tags::contains)
                || areas.stream().anyMatch(area -> isWithin(device, area));
    }

    /** Returns whether a device is in an area, or in an area in it. A name may have a slash itself, so {@code Bath/WC} need not be in {@code Bath}. */
    public static boolean isWithin(DeviceInfo device, String area) {
        List<String> areas = device.areas();
        return IntStream.rangeClosed(1, areas.size())
                .anyMatch(depth -> String.join("/", areas.subList(0, depth)).equals(area));
    }
}
