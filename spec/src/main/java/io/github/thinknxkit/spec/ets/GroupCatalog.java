package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.report.RepeatedProblems;
import io.github.thinknxkit.spec.plant.GroupOverride;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The group addresses of a plant: what its exports say, completed and corrected by its plant file. Each address is there once.
 *
 * <p>Exports may overlap. Ranges with the same name that begin with the same address become one, and so do entries of the same
 * address; that is a contradiction if they have different names or types.
 *
 * @param ranges the outermost ranges, in the order of the exports
 * @param groups the addresses outside any range, in the order of the exports
 */
public record GroupCatalog(List<CatalogRange> ranges, List<CatalogGroup> groups) {

    /** Copies the lists. */
    public GroupCatalog {
        ranges = List.copyOf(ranges);
        groups = List.copyOf(groups);
    }

    /**
     * Makes the catalogue of a plant.
     *
     * @param exports its exports, in the order of the plant file
     * @param overrides what the plant file says of addresses, each at most once
     * @return the catalogue, or everything that is wrong
     */
    public static GroupCatalogResult of(List<EtsExport> exports, List<GroupOverride> overrides) {
        Problems problems = new Problems();
        GroupCatalog catalog = new CatalogBuilder(problems).build(exports, overrides);
        Optional<GroupCatalog> whole = problems.count() == 0 ? Optional.of(catalog) : Optional.empty();
        return new GroupCatalogResult(whole, RepeatedProblems.joined(problems.inFileOrder()));
    }

    /**
     * Returns all addresses, those of a range before those of the ranges in it.
     *
     * @return the addresses, each with its place
     */
    public List<PlacedGroup> all() {
        List<PlacedGroup> all = new ArrayList<>();
        groups.forEach(group -> all.add(new PlacedGroup(List.of(), group)));
        ranges.forEach(range -> collect(range, List.of(), all));
        return List.copyOf(all);
    }

    private static void collect(CatalogRange range, List<String> outer, List<PlacedGroup> all) {
        List<String> path = new ArrayList<>(outer);
        path.add(range.name().text());
        range.groups().forEach(group -> all.add(new PlacedGroup(path, group)));
        range.ranges().forEach(inner -> collect(inner, path, all));
    }
}
