package io.github.thinknxkit.draft.plan;

import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.names.NameWords;
import io.github.thinknxkit.spec.names.NameWords.Word;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** An area while devices are put into it. Areas whose names differ in capitals or punctuation only are one. */
final class AreaTree {

    private final String name;
    private final Set<String> reasons = new LinkedHashSet<>();
    private final Map<String, AreaTree> areas = new LinkedHashMap<>();
    private final List<PlacedGuess> devices = new ArrayList<>();
    private boolean listed;

    private AreaTree(String name) {
        this.name = name;
    }

    static AreaTree building() {
        return new AreaTree("");
    }

    /** Puts a device where it belongs, in areas that are made when they are first needed. */
    void put(PlacedGuess device) {
        AreaTree area = this;
        for (String inner : device.areas()) {
            area = area.areas.computeIfAbsent(key(inner), absent -> new AreaTree(inner));
            device.areaReason().ifPresentOrElse(area.reasons::add, area::list);
        }
        area.devices.add(device);
    }

    private void list() {
        listed = true;
    }

    private static String key(String name) {
        String words = NameWords.of(name).stream().map(Word::text).collect(Collectors.joining(" "));
        return words.isEmpty() ? name : words;
    }

    /** Finishes the building, once all devices are in it. What could not be placed comes last. */
    DraftArea finish() {
        Optional.ofNullable(areas.remove(key(DevicePlacer.UNPLACED)))
                .ifPresent(unplaced -> areas.put(key(DevicePlacer.UNPLACED), unplaced));
        return finish(name, Optional.empty());
    }

    private DraftArea finish(String distinctName, Optional<String> as) {
        SiblingNames names = new SiblingNames();
        List<String> inner =
                areas.values().stream().map(area -> names.distinct(area.name)).toList();
        List<Optional<String>> innerAs = inner.stream()
                .map(area -> names.as(area, NameRole.AREA, "area"))
                .toList();
        List<DraftArea> finished = new ArrayList<>();
        for (AreaTree area : areas.values()) {
            int index = finished.size();
            finished.add(area.finish(inner.get(index), innerAs.get(index)));
        }
        List<DraftDevice> here =
                devices.stream().map(device -> device.named(names)).toList();
        return new DraftArea(distinctName, as, reason(), finished, here);
    }

    private Optional<String> reason() {
        if (listed || reasons.isEmpty()) {
            return Optional.empty();
        }
        String more = reasons.size() > 1 ? " and " + (reasons.size() - 1) + " more" : "";
        return Optional.of(reasons.iterator().next() + more);
    }
}
