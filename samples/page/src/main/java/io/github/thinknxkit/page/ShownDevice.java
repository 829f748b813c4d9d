package io.github.thinknxkit.page;

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
 * @param isProtected whether commands of it must be confirmed
 * @param values its present values by controller, in the order in which they are shown
 * @param freshness how old the values are, by controller; those that are not named are of this moment
 */
public record ShownDevice(
        String guid,
        String name,
        String kind,
        List<String> area,
        List<String> tags,
        List<String> controllers,
        boolean isProtected,
        Map<String, ? extends Number> values,
        Map<String, Freshness> freshness) {

    /** Copies the collections and keeps their order. */
    public ShownDevice {
        area = List.copyOf(area);
        tags = List.copyOf(tags);
        controllers = List.copyOf(controllers);
        freshness = Map.copyOf(freshness);
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
