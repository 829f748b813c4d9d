package io.github.thinknxkit.spec.names;

import io.github.thinknxkit.spec.ets.CatalogGroup;
import io.github.thinknxkit.spec.ets.CatalogRange;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.model.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The names in code of the ranges and addresses that are directly in one range of an ETS export, or in none.
 *
 * <p>An export is not the author's to fix, and one name for several addresses is usual in it. So each of several with one name
 * has its address behind the name, such as {@code res_1_0_7}, and so has one whose name cannot be spelt: {@code group_1_0_7},
 * {@code groups_1_0}. What a name becomes does not depend on the order of the export, nor on other names in it.
 *
 * @param ranges the ranges, in the order of the export
 * @param groups the addresses, in the order of the export
 */
public record NamedGroups(List<Range> ranges, List<Group> groups) {

    private static final int LEVELS = 3;

    /** How many addresses a main group, a middle group and one address are. */
    private static final int[] BLOCKS = {1 << 11, 1 << 8, 1};

    /** Copies the lists. */
    public NamedGroups {
        ranges = List.copyOf(ranges);
        groups = List.copyOf(groups);
    }

    /**
     * A range.
     *
     * @param range the range
     * @param method its method
     * @param part its part of the name of a type, such as {@code LivingRoom}; it may begin with a digit or an underscore
     * @param suffix what tells it apart; empty if its name alone does
     * @param content what is in it
     */
    public record Range(CatalogRange range, String method, String part, String suffix, NamedGroups content) {}

    /**
     * A group address.
     *
     * @param group the address
     * @param method its method
     */
    public record Group(CatalogGroup group, String method) {}

    /**
     * Names all addresses of a plant.
     *
     * @param catalog the addresses
     * @return their names
     */
    public static NamedGroups of(GroupCatalog catalog) {
        return of(catalog.ranges(), catalog.groups(), 0);
    }

    private static NamedGroups of(List<CatalogRange> inner, List<CatalogGroup> addresses, int depth) {
        Methods methods = new Methods();
        inner.forEach(range -> methods.announce(base(range), NameRole.RANGE));
        addresses.forEach(group -> methods.announce(base(group), NameRole.GROUP));
        List<Range> ranges = new ArrayList<>();
        for (CatalogRange range : inner) {
            String suffix = methods.isApart(base(range), NameRole.RANGE) ? "" : suffix(range, depth);
            String part = spelt(range.name().text()).map(CodeName::typeName).orElse("") + suffix;
            NamedGroups content = of(range.ranges(), range.groups(), depth + 1);
            ranges.add(new Range(range, methods.declare(base(range), suffix), part, suffix, content));
        }
        List<Group> groups = new ArrayList<>();
        for (CatalogGroup group : addresses) {
            boolean apart = methods.isApart(base(group), NameRole.GROUP);
            String suffix = apart ? "" : address(group.entry().raw(), LEVELS);
            groups.add(new Group(group, methods.declare(base(group), suffix)));
        }
        return new NamedGroups(ranges, groups);
    }

    private static String base(CatalogRange range) {
        return base(spelt(range.name().text()), NameRole.RANGE);
    }

    private static String base(CatalogGroup group) {
        Optional<CodeName> as = group.as().map(Name::text).flatMap(CodeName::ofKebab);
        return base(as.or(() -> spelt(group.entry().name().text())), NameRole.GROUP);
    }

    private static String base(Optional<CodeName> words, NameRole role) {
        return words.map(name -> NameStyle.RANGE_METHOD.free(name.memberName(role), role))
                .orElse(role.memberWord());
    }

    private static Optional<CodeName> spelt(String name) {
        return CodeName.ofFree(name).map(CodeName::cut);
    }

    /** A main or middle group has the levels that its addresses share behind its name, and any other range its first address. */
    private static String suffix(CatalogRange range, int depth) {
        int level = Math.min(depth, LEVELS - 1);
        if (range.first().isPresent()) {
            int told = range.first().getAsInt();
            // ETS writes 1 where a range begins with 0/0/0, which is no group.
            int first = told == 1 ? 0 : told;
            return address(first, first % BLOCKS[level] == 0 ? level + 1 : LEVELS);
        }
        OptionalInt least = addresses(range).min();
        return least.isPresent() ? address(least.getAsInt(), level + 1) : "_empty";
    }

    private static IntStream addresses(CatalogRange range) {
        return IntStream.concat(
                range.groups().stream().mapToInt(group -> group.entry().raw()),
                range.ranges().stream().flatMapToInt(NamedGroups::addresses));
    }

    private static String address(int raw, int levels) {
        return IntStream.of(raw >> 11, (raw >> 8) & 7, raw & 0xFF)
                .limit(levels)
                .mapToObj(level -> "_" + level)
                .collect(Collectors.joining());
    }

    /** The methods of one class. */
    private static final class Methods {

        private final Map<String, Integer> uses = new HashMap<>();
        private final Set<String> declared = new HashSet<>();

        void announce(String base, NameRole role) {
            if (!isUnspelt(base, role)) {
                uses.merge(base, 1, Integer::sum);
            }
        }

        /** Returns whether a name alone tells something apart from everything else. */
        boolean isApart(String base, NameRole role) {
            return !isUnspelt(base, role) && uses.getOrDefault(base, 0) == 1;
        }

        private static boolean isUnspelt(String base, NameRole role) {
            return base.equals(role.memberWord());
        }

        /** A name that looks like another with its address, such as {@code Lamp 7 1/0/7}, keeps its own. */
        String declare(String base, String suffix) {
            String method = base + suffix;
            while ((!suffix.isEmpty() && uses.containsKey(method)) || !declared.add(method)) {
                method += suffix;
            }
            return method;
        }
    }
}
