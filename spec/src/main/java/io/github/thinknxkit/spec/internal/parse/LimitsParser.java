package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.NearestName;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.plant.Limit;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parses the limits of a device. */
final class LimitsParser {

    private static final Keys KEYS = Keys.of().or("min", "max");

    private final Problems problems;

    LimitsParser(Problems problems) {
        this.problems = problems;
    }

    /** Parses limits; the device's controllers are empty if nobody knows them. */
    List<Limit> parse(MappingReader device, Optional<List<String>> has) {
        return device.entriesOrNone("limits").stream()
                .flatMap(entry -> limit(entry, has).stream())
                .toList();
    }

    private Optional<Limit> limit(YamlEntry entry, Optional<List<String>> has) {
        has.ifPresent(names -> check(entry.key(), names));
        return MappingReader.open(entry.value(), KEYS, problems).map(in -> limit(entry.key(), in));
    }

    private void check(YamlScalar controller, List<String> has) {
        if (!has.contains(controller.text())) {
            String message =
                    "The device has no controller '" + controller.text() + "'; it has " + String.join(", ", has) + ".";
            problems.report(
                    ProblemCode.PLANT_UNKNOWN_CONTROLLER,
                    controller.place(),
                    message,
                    NearestName.of(controller.text(), has));
        }
    }

    private Limit limit(YamlScalar controller, MappingReader in) {
        OptionalDouble min = in.decimal("min");
        OptionalDouble max = in.decimal("max");
        if (in.isComplete() && in.node("min").isEmpty() && in.node("max").isEmpty()) {
            problems.report(ProblemCode.EMPTY, in.owner(), "A limit has min, max or both.");
        }
        if (min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble()) {
            problems.report(ProblemCode.RANGE, in.scalar("max").orElseThrow().place(), "max is less than min.");
        }
        return new Limit(Names.unchecked(controller), min, max);
    }
}
