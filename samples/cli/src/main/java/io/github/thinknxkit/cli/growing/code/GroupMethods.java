package io.github.thinknxkit.cli.growing.code;

import io.github.thinknxkit.spec.ets.CatalogGroup;
import io.github.thinknxkit.spec.ets.CatalogRange;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How code reaches the group addresses of a plant, such as {@code lighting().switching().poolLights()}.
 *
 * <p>Each of several with one name in a range gets its address behind the name, as from the annotation processor.
 */
public final class GroupMethods {

    private final Map<Integer, String> paths = new HashMap<>();

    private GroupMethods() {}

    /**
     * Names all addresses of a plant.
     *
     * @param catalog the addresses
     * @return how code reaches each, by its 16 bits
     */
    public static Map<Integer, String> of(GroupCatalog catalog) {
        GroupMethods methods = new GroupMethods();
        methods.range("", catalog.ranges(), catalog.groups());
        return Map.copyOf(methods.paths);
    }

    private void range(String path, List<CatalogRange> ranges, List<CatalogGroup> groups) {
        RangeNames names = new RangeNames();
        ranges.forEach(range -> names.announce(base(range)));
        groups.forEach(group -> names.announce(base(group)));
        int place = 0;
        for (CatalogRange range : ranges) {
            String method = names.declare(base(range), "_" + ++place);
            range(path + method + "().", range.ranges(), range.groups());
        }
        groups.forEach(group -> paths.put(group.entry().raw(), path + method(group, names) + "()"));
    }

    private static String method(CatalogGroup group, RangeNames names) {
        int raw = group.entry().raw();
        return names.declare(base(group), "_" + (raw >> 11) + "_" + ((raw >> 8) & 7) + "_" + (raw & 0xFF));
    }

    private static String base(CatalogRange range) {
        return RangeNames.base(range.name().text(), Role.RANGE);
    }

    private static String base(CatalogGroup group) {
        return group.as()
                .map(as -> CodeName.ofKebab(as.text(), Role.GROUP))
                .orElseGet(() -> RangeNames.base(group.entry().name().text(), Role.GROUP));
    }
}
