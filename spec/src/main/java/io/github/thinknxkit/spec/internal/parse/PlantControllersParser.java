package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.ControllerTraits;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Parses what a device is, and so which controllers it has. */
final class PlantControllersParser {

    private final Problems problems;
    private final DeviceKinds kinds;

    PlantControllersParser(Problems problems, DeviceKinds kinds) {
        this.problems = problems;
        this.kinds = kinds;
    }

    /** All that the kind can have, unless the file lists some; empty if kind or list is wrong, so that nobody knows them. */
    Optional<PlantControllers> parse(MappingReader device, YamlScalar kind) {
        Optional<List<ControllerTraits>> possible = traitsOf(kind);
        if (device.node("controllers").isEmpty()) {
            return possible.map(traits -> new PlantControllers(names(traits, kind), traits));
        }
        int before = problems.count();
        List<YamlScalar> listed = device.scalars("controllers");
        new Names(problems).refuseDuplicates(listed);
        possible.ifPresent(traits -> listed.forEach(name -> check(name, kind, traits)));
        return possible.filter(traits -> problems.count() == before).map(traits -> chosen(listed, traits));
    }

    private Optional<List<ControllerTraits>> traitsOf(YamlScalar kind) {
        List<ControllerTraits> traits = kinds.controllers().get(kind.text());
        if (traits == null) {
            Collection<String> names = kinds.controllers().keySet();
            String message =
                    "There is no kind of device '" + kind.text() + "'; kinds are " + String.join(", ", names) + ".";
            problems.report(ProblemCode.PLANT_UNKNOWN_KIND, kind.place(), message, NearestName.of(kind.text(), names));
        }
        return Optional.ofNullable(traits);
    }

    private static List<Name> names(List<ControllerTraits> traits, YamlScalar kind) {
        return traits.stream()
                .map(it -> new Name(it.name(), kind.place().position()))
                .toList();
    }

    private static PlantControllers chosen(List<YamlScalar> listed, List<ControllerTraits> possible) {
        List<String> texts = listed.stream().map(YamlScalar::text).toList();
        return new PlantControllers(
                listed.stream().map(Names::unchecked).toList(),
                possible.stream().filter(it -> texts.contains(it.name())).toList());
    }

    private void check(YamlScalar controller, YamlScalar kind, List<ControllerTraits> traits) {
        List<String> possible = traits.stream().map(ControllerTraits::name).toList();
        if (!possible.contains(controller.text())) {
            String message = "A device of kind '" + kind.text() + "' has no controller '" + controller.text()
                    + "'; it can have " + String.join(", ", possible) + ".";
            problems.report(
                    ProblemCode.PLANT_UNKNOWN_CONTROLLER,
                    controller.place(),
                    message,
                    NearestName.of(controller.text(), possible));
        }
    }
}
