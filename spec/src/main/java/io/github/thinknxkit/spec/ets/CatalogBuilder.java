package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.knx.DatapointTypes;
import io.github.thinknxkit.spec.plant.GroupOverride;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Builds the catalogue of a plant. */
final class CatalogBuilder {

    private final Problems problems;
    private final TypeChoice types;

    /**
     * Makes a builder for one plant.
     *
     * @param problems takes what is wrong
     */
    CatalogBuilder(Problems problems) {
        this.problems = problems;
        this.types = new TypeChoice(new DatapointTypes(), problems);
    }

    /**
     * Builds the catalogue.
     *
     * @param exports the exports
     * @param overrides what the plant file says of addresses
     * @return the catalogue as far as nothing is wrong
     */
    GroupCatalog build(List<EtsExport> exports, List<GroupOverride> overrides) {
        MergedEntries entries = new MergedEntries(problems);
        MergedRange root = MergedRange.root();
        exports.forEach(export -> root.take(export.ranges(), export.groups(), entries));
        new OverrideCheck(problems).check(overrides, entries);
        Map<Integer, GroupOverride> byAddress =
                overrides.stream().collect(Collectors.toMap(GroupOverride::raw, Function.identity(), (a, b) -> a));
        Function<Integer, CatalogGroup> groups =
                raw -> group(entries.entry(raw), Optional.ofNullable(byAddress.get(raw)));
        return new GroupCatalog(root.finishedRanges(groups), root.finishedGroups(groups));
    }

    private CatalogGroup group(GroupEntry entry, Optional<GroupOverride> override) {
        return types.of(entry, override.flatMap(GroupOverride::type)).group(entry, override);
    }
}
