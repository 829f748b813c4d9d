package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.plant.Simulation;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Parses how a simulator is to play a device. */
final class SimulationParser {

    private static final Keys KEYS = Keys.of().or("seconds", "steps");
    private static final Keys STEP_KEYS =
            Keys.of("device", "controller", "value").or("after");

    /** A day: what takes longer is not waited for. */
    private static final double LONGEST = 86_400;

    private final Problems problems;
    private final PlantIndex index;

    SimulationParser(Problems problems, PlantIndex index) {
        this.problems = problems;
        this.index = index;
    }

    Optional<Simulation> parse(YamlNode node) {
        return MappingReader.open(node, KEYS, problems)
                .map(in -> new Simulation(
                        seconds(in, "seconds"),
                        in.node("steps").map(new NodeKinds(problems)::items).orElse(List.of()).stream()
                                .flatMap(step -> step(step).stream())
                                .toList()));
    }

    private OptionalDouble seconds(MappingReader in, String key) {
        OptionalDouble seconds = in.decimal(key);
        if (seconds.isPresent() && !(seconds.getAsDouble() >= 0 && seconds.getAsDouble() <= LONGEST)) {
            YamlScalar written = in.scalar(key).orElseThrow();
            String message = "A number of seconds is 0 to 86400, not " + Quotation.of(written.text()) + ".";
            problems.report(ProblemCode.NUMBER, written.place(), message);
        }
        return seconds;
    }

    private Optional<Simulation.Step> step(YamlNode node) {
        return MappingReader.open(node, STEP_KEYS, problems).flatMap(in -> {
            Optional<YamlScalar> device = in.scalar("device");
            Optional<YamlScalar> controller = in.scalar("controller");
            OptionalDouble value = in.decimal("value");
            OptionalDouble after = seconds(in, "after");
            return device.flatMap(d -> controller.map(c -> {
                index.refer(d, c);
                return new Simulation.Step(after.orElse(0), Names.unchecked(d), Names.unchecked(c), value.orElse(0));
            }));
        });
    }
}
