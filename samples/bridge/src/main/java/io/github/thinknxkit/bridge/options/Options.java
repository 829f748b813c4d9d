package io.github.thinknxkit.bridge.options;

import io.github.thinknxkit.dynamic.plant.PlantGroup;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the configuration says of a server's devices and group addresses.
 *
 * @param places options by the path of a device or area, the end of a path if it is unique, or a GUID; what is said of a place
 *     counts for all in it, and what is said later more
 * @param groups the group addresses on the broker
 */
public record Options(Map<String, DeviceOptions> places, List<GroupOptions> groups) {

    /** Nothing is said. */
    public static final Options NONE = new Options(Map.of(), List.of());

    /** Copies map and list, in their order. */
    public Options {
        places = Collections.unmodifiableMap(new LinkedHashMap<>(places));
        groups = List.copyOf(groups);
    }

    /**
     * Completes what is said of group addresses by what the plant knows of them.
     *
     * @param known the group addresses of the plant
     * @return these options, completed
     * @throws io.github.thinknxkit.dynamic.error.UsageException if an address is wrong, has no type, or is protected
     */
    public Options completed(List<PlantGroup> known) {
        return new Options(
                places, groups.stream().map(group -> group.completed(known)).toList());
    }
}
