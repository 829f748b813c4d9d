package io.github.thinknxkit.draft.compare;

import io.github.thinknxkit.draft.input.PlantFiles;
import io.github.thinknxkit.spec.ets.CatalogGroup;
import io.github.thinknxkit.spec.ets.EtsExport;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.ets.GroupCatalogResult;
import io.github.thinknxkit.spec.ets.GroupEntry;
import io.github.thinknxkit.spec.ets.PlacedGroup;
import io.github.thinknxkit.spec.plant.GroupOverride;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The group addresses of a plant with one set of exports.
 *
 * @param groups the addresses by their 16 bits
 */
record State(SortedMap<Integer, Group> groups) {

    State {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
    }

    /**
     * Puts exports and what the plant file says together. What it says of addresses that no export has is left out here: the
     * loader would refuse it, and it is what a comparison is to tell.
     */
    static State of(List<EtsExport> exports, List<GroupOverride> overrides) {
        Set<Integer> known = exports.stream()
                .flatMap(export -> export.entries().stream())
                .map(GroupEntry::raw)
                .collect(Collectors.toSet());
        List<GroupOverride> fitting = overrides.stream()
                .filter(override -> known.contains(override.raw()))
                .toList();
        GroupCatalog exported = catalog(exports, List.of());
        GroupCatalog said = catalog(exports, fitting);
        return new State(groups(exported, said, fitting));
    }

    private static GroupCatalog catalog(List<EtsExport> exports, List<GroupOverride> overrides) {
        GroupCatalogResult result = GroupCatalog.of(exports, overrides);
        String names = exports.stream().map(EtsExport::file).collect(Collectors.joining(", "));
        PlantFiles.refuse("what is said of the addresses of " + names, result.problems());
        return result.catalog().orElseThrow();
    }

    private static SortedMap<Integer, Group> groups(
            GroupCatalog exported, GroupCatalog said, List<GroupOverride> overrides) {
        Map<Integer, CatalogGroup> plain = exported.all().stream()
                .map(PlacedGroup::group)
                .collect(Collectors.toMap(group -> group.entry().raw(), group -> group));
        Map<Integer, GroupOverride> own = new HashMap<>();
        overrides.forEach(override -> own.put(override.raw(), override));
        Map<Integer, String> methods = GroupMethods.of(said);
        SortedMap<Integer, Group> groups = new TreeMap<>();
        for (PlacedGroup placed : said.all()) {
            int raw = placed.group().entry().raw();
            groups.put(
                    raw,
                    new Group(
                            placed.ranges(),
                            plain.getOrDefault(raw, placed.group()),
                            placed.group(),
                            Optional.ofNullable(own.get(raw)),
                            methods.getOrDefault(raw, "")));
        }
        return groups;
    }

    Optional<Group> find(int raw) {
        return Optional.ofNullable(groups.get(raw));
    }

    int size() {
        return groups.size();
    }
}
