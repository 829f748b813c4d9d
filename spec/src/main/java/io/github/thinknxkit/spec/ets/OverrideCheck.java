package io.github.thinknxkit.spec.ets;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.GroupOverride;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.List;

/** Refuses what a plant file says of addresses that it has not. */
final class OverrideCheck {

    private final Problems problems;

    OverrideCheck(Problems problems) {
        this.problems = problems;
    }

    void check(List<GroupOverride> overrides, MergedEntries entries) {
        List<String> addresses =
                entries.all().stream().map(entry -> entry.address().text()).toList();
        overrides.stream().filter(override -> !entries.has(override.raw())).forEach(override -> {
            Name address = override.address();
            String message = "No export of the plant has the group address '" + address + "'.";
            problems.report(
                    ProblemCode.PLANT_UNKNOWN_GROUP,
                    address.position(),
                    message,
                    NearestName.of(address.text(), addresses));
        });
    }
}
