package io.github.thinknxkit.bridge.discovery;

import io.github.thinknxkit.plant.DeviceInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The areas of a plant by the names that Home Assistant's flat list of areas can have: the innermost one, and those around it as far as
 * it takes to tell two bathrooms apart.
 */
final class AreaNames {

    private final Map<String, Integer> areasByName = new HashMap<>();

    AreaNames(List<DeviceInfo> devices) {
        devices.stream().map(DeviceInfo::areas).distinct().forEach(path -> {
            for (int depth = 1; depth <= path.size(); depth++) {
                areasByName.merge(name(path, depth), 1, Integer::sum);
            }
        });
    }

    /** Returns what the area of a device is called, such as {@code Guest suite Bathroom}; empty if it is in none. */
    Optional<String> of(DeviceInfo device) {
        List<String> path = device.areas();
        for (int depth = 1; depth < path.size(); depth++) {
            if (areasByName.getOrDefault(name(path, depth), 0) == 1) {
                return Optional.of(name(path, depth));
            }
        }
        return path.isEmpty() ? Optional.empty() : Optional.of(name(path, path.size()));
    }

    private static String name(List<String> path, int depth) {
        return String.join(" ", path.subList(path.size() - depth, path.size()));
    }
}
