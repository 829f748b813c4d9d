package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Keeps what stands in one area apart: areas and devices are two mappings, so that YAML lets them share names. */
final class PlantSiblings {

    private static final Comparator<YamlScalar> FILE_ORDER = Comparator.<YamlScalar>comparingInt(
                    name -> name.place().line())
            .thenComparingInt(name -> name.place().column());

    private final Problems problems;

    PlantSiblings(Problems problems) {
        this.problems = problems;
    }

    /** Reports names, and names in code, that something before in the area has. */
    void refuseDuplicates(List<YamlEntry> areas, List<YamlEntry> devices) {
        refuseDuplicates(entries(areas, devices).map(YamlEntry::key));
        refuseDuplicates(entries(areas, devices).flatMap(it -> NodeKinds.scalarIn(it.value(), "as").stream()));
    }

    private static Stream<YamlEntry> entries(List<YamlEntry> areas, List<YamlEntry> devices) {
        return Stream.concat(areas.stream(), devices.stream());
    }

    private void refuseDuplicates(Stream<YamlScalar> names) {
        Map<String, YamlScalar> first = new HashMap<>();
        names.sorted(FILE_ORDER).forEach(name -> {
            YamlScalar before = first.putIfAbsent(name.text(), name);
            if (before != null) {
                String message = "The name '" + name.text() + "' is taken by line "
                        + before.place().line() + ", in the same area.";
                problems.report(ProblemCode.PLANT_DUPLICATE_NAME, name.place(), message);
            }
        });
    }
}
