package io.github.thinknxkit.draft.compare;

import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.names.NamedGroups;
import java.util.HashMap;
import java.util.Map;

/** How code reaches the group addresses of a plant, such as {@code lighting().switching().poolLights()}. */
final class GroupMethods {

    private final Map<Integer, String> paths = new HashMap<>();

    private GroupMethods() {}

    /**
     * Names all addresses of a plant.
     *
     * @param catalog the addresses
     * @return how code reaches each, by its 16 bits
     */
    static Map<Integer, String> of(GroupCatalog catalog) {
        GroupMethods methods = new GroupMethods();
        methods.range("", NamedGroups.of(catalog));
        return Map.copyOf(methods.paths);
    }

    private void range(String path, NamedGroups content) {
        content.ranges().forEach(inner -> range(path + inner.method() + "().", inner.content()));
        content.groups().forEach(named -> paths.put(named.group().entry().raw(), path + named.method() + "()"));
    }
}
