package io.github.thinknxkit.draft.text;

import io.github.thinknxkit.draft.guess.KindGuess.Certainty;
import io.github.thinknxkit.draft.plan.Draft;
import io.github.thinknxkit.draft.plan.DraftDevice;
import java.util.ArrayList;
import java.util.List;

/** Counts what is to be reviewed in a draft. */
public final class Summary {

    private final List<String> counts = new ArrayList<>();

    private Summary() {}

    /**
     * Counts what is to be reviewed.
     *
     * @param draft the draft
     * @return the counts in words, each a clause without full stop; those of nothing are left out
     */
    public static List<String> of(Draft draft) {
        Summary summary = new Summary();
        List<DraftDevice> devices = draft.building().allDevices().toList();
        summary.add(devices.size(), "device", "devices", " in all");
        summary.add(with(devices, Certainty.GUESSED), "guessed kind", "guessed kinds", "");
        summary.add(
                with(devices, Certainty.OPEN),
                "device without a kind, commented out",
                "devices without a kind, commented out",
                "");
        long areas = draft.building()
                .allAreas()
                .filter(area -> area.reason().isPresent())
                .count();
        summary.add(areas, "guessed area", "guessed areas", "");
        long remarked =
                devices.stream().filter(device -> !device.remarks().isEmpty()).count();
        summary.add(remarked, "device with a remark on its name", "devices with a remark on their names", "");
        summary.add(draft.list().unused().size(), "line of the list not used", "lines of the list not used", ", below");
        summary.add(draft.proposals().size(), "proposed datapoint type", "proposed datapoint types", ", commented out");
        summary.add(
                draft.open().size(), "address without a type or proposal", "addresses without a type or proposal", "");
        summary.add(draft.remarks().size(), "contradiction of exports", "contradictions of exports", "");
        return List.copyOf(summary.counts);
    }

    private static long with(List<DraftDevice> devices, Certainty certainty) {
        return devices.stream()
                .filter(device -> device.kind().certainty() == certainty)
                .count();
    }

    private void add(long count, String one, String several, String where) {
        if (count > 0) {
            counts.add(count + " " + (count == 1 ? one : several) + where);
        }
    }
}
