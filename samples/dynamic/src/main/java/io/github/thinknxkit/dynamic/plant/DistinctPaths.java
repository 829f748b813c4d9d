package io.github.thinknxkit.dynamic.plant;

import io.github.thinknxkit.plant.DeviceInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers the areas and devices whose paths read alike because a name contains a slash, as {@code Küche/Licht} in no area
 * and {@code Licht} in {@code Küche} do, so that each path means one place. None of them keeps the plain path: it would
 * silently mean another device as soon as the plant file is put in another order.
 */
final class DistinctPaths {

    private final Map<PlacePath, String> numbered = new HashMap<>();

    private DistinctPaths(Set<PlacePath> places) {
        Map<String, List<PlacePath>> alike = places.stream().collect(Collectors.groupingBy(PlacePath::toString));
        alike.values().stream().filter(same -> same.size() > 1).forEach(same -> {
            int number = 0;
            for (PlacePath place : same) {
                do {
                    number++;
                } while (alike.containsKey(place + suffix(number)));
                numbered.put(place, lastName(place) + suffix(number));
            }
        });
    }

    /**
     * Numbers what has no path of its own.
     *
     * @param devices the devices of a plant
     * @return the same devices in the same order, each with a path that no other has
     */
    static List<DeviceInfo> of(List<DeviceInfo> devices) {
        DistinctPaths areas = new DistinctPaths(devices.stream()
                .flatMap(device -> PlacePath.of(device).areas().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new)));
        List<DeviceInfo> placed = devices.stream().map(areas::inNumberedAreas).toList();
        DistinctPaths names = new DistinctPaths(
                placed.stream().map(PlacePath::of).collect(Collectors.toCollection(LinkedHashSet::new)));
        return placed.stream().map(names::withNumberedName).toList();
    }

    private DeviceInfo inNumberedAreas(DeviceInfo device) {
        List<String> areas = new ArrayList<>();
        PlacePath.of(device).areas().forEach(area -> areas.add(numbered.getOrDefault(area, lastName(area))));
        return renamed(device, areas, device.name());
    }

    private DeviceInfo withNumberedName(DeviceInfo device) {
        return renamed(device, device.areas(), numbered.getOrDefault(PlacePath.of(device), device.name()));
    }

    private static DeviceInfo renamed(DeviceInfo device, List<String> areas, String name) {
        return new DeviceInfo(
                device.type(), device.guid(), name, areas, device.tags(), device.limits(), device.direction());
    }

    private static String lastName(PlacePath place) {
        return place.names().get(place.names().size() - 1);
    }

    private static String suffix(int number) {
        return " (" + number + ")";
    }
}
