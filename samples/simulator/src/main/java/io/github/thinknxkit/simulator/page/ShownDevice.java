package io.github.thinknxkit.simulator.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A device of the project tree.
 *
 * @param guid its identifier
 * @param name its name
 * @param kind its kind, such as {@code ANALOG_VALUE}
 * @param area the names of the areas that it is in, from the outermost
 * @param tags words to find it by
 * @param controllers the names of its controllers, such as {@code POWER_LEVEL}
 * @param values its present values by controller, in the order in which they are shown
 */
public record ShownDevice(
        String guid,
        String name,
        String kind,
        List<String> area,
        List<String> tags,
        List<String> controllers,
        Map<String, ? extends Number> values) {

    /** Copies the collections and keeps their order. */
    public ShownDevice {
        area = List.copyOf(area);
        tags = List.copyOf(tags);
        controllers = List.copyOf(controllers);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
