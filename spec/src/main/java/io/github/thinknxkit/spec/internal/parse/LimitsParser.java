package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.plant.ControllerTraits;
import io.github.thinknxkit.spec.plant.Limit;
import io.github.thinknxkit.spec.plant.NumberRange;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
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
    List<Limit> parse(MappingReader device, Optional<PlantControllers> has) {
        List<YamlEntry> entries = device.entriesOrNone("limits");
        Optional<YamlScalar> bound = entries.stream()
                .map(YamlEntry::key)
                .filter(key -> KEYS.all().contains(key.text()))
                .findFirst();
        if (bound.isPresent()) {
            reportBound(bound.get(), has);
            return List.of();
        }
        return entries.stream().flatMap(entry -> limit(entry, has).stream()).toList();
    }

    private Optional<Limit> limit(YamlEntry entry, Optional<PlantControllers> has) {
        Optional<NumberRange> range = has.flatMap(it -> range(entry.key(), it));
        return MappingReader.open(entry.value(), KEYS, problems).map(in -> limit(entry.key(), in, range));
    }

    /** What the API takes; empty if there is nothing to limit, which is reported. */
    private Optional<NumberRange> range(YamlScalar controller, PlantControllers has) {
        Optional<ControllerTraits> traits = has.find(controller.text());
        if (traits.isEmpty()) {
            reportUnknown(controller, has);
        } else if (traits.get().range().isEmpty()) {
            String message = "The controller '" + controller.text() + "' takes no number that could be limited.";
            problems.report(ProblemCode.PLANT_NO_NUMBER, controller.place(), message);
        }
        return traits.flatMap(ControllerTraits::range);
    }

    /** A device of one value only may seem to need no controller's name. */
    private void reportBound(YamlScalar bound, Optional<PlantControllers> has) {
        String controller = has.stream()
                .flatMap(it -> it.traits().stream())
                .filter(it -> it.range().isPresent())
                .map(ControllerTraits::name)
                .findFirst()
                .orElse("setpoint");
        String message = "'" + bound.text() + "' is of the limits of a controller: write limits: {" + controller
                + ": {min: …, max: …}}.";
        problems.report(ProblemCode.PLANT_UNKNOWN_CONTROLLER, bound.place(), message);
    }

    private void reportUnknown(YamlScalar controller, PlantControllers has) {
        String message =
                "The device has no controller '" + controller.text() + "'; its controllers are " + has.listed() + ".";
        problems.report(
                ProblemCode.PLANT_UNKNOWN_CONTROLLER,
                controller.place(),
                message,
                NearestName.of(controller.text(), has.texts()));
    }

    private Limit limit(YamlScalar controller, MappingReader in, Optional<NumberRange> range) {
        OptionalDouble min = in.decimal("min");
        OptionalDouble max = in.decimal("max");
        if (in.isEmpty()) {
            problems.report(ProblemCode.EMPTY, in.owner(), "A limit has min, max or both.");
        }
        if (min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble()) {
            problems.report(ProblemCode.RANGE, in.scalar("max").orElseThrow().place(), "max is less than min.");
        }
        range.ifPresent(it -> {
            min.ifPresent(value -> checkWithin(it, value, in.scalar("min").orElseThrow()));
            max.ifPresent(value -> checkWithin(it, value, in.scalar("max").orElseThrow()));
        });
        return new Limit(Names.unchecked(controller), min, max);
    }

    private void checkWithin(NumberRange range, double bound, YamlScalar place) {
        if (!range.contains(bound)) {
            String message = "The API takes " + range + " here; a limit can only narrow that.";
            problems.report(ProblemCode.PLANT_LIMIT, place.place(), message);
        }
    }
}
