package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.NearestName;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.ControllerTraits;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.Direction;
import io.github.thinknxkit.spec.plant.Limit;
import io.github.thinknxkit.spec.plant.Protection;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Parses the devices of a plant file. */
final class PlantDeviceParser {

    private static final Keys KEYS =
            Keys.of("kind", "guid").or("as", "controllers", "limits", "direction", "protected", "tags", "simulation");

    /** The document's GUIDs have 21 to 23 characters; other vendors' have 36. */
    private static final int LONGEST_GUID = 128;

    private final Problems problems;
    private final DeviceKinds kinds;
    private final PlantIndex index;
    private final SecretKeys secrets;
    private final LimitsParser limits;
    private final SimulationParser simulations;

    PlantDeviceParser(Problems problems, DeviceKinds kinds, PlantIndex index) {
        this.problems = problems;
        this.kinds = kinds;
        this.index = index;
        this.secrets = new SecretKeys(problems);
        this.limits = new LimitsParser(problems);
        this.simulations = new SimulationParser(problems, index);
    }

    /** Parses a device; empty if something that every device needs is missing, which is reported. */
    Optional<Device> parse(YamlEntry entry) {
        new ScalarReader(problems).line(entry.key());
        return MappingReader.open(secrets.without(entry.value()), KEYS, problems)
                .flatMap(in -> device(entry, in));
    }

    private Optional<Device> device(YamlEntry entry, MappingReader in) {
        Optional<Name> as = in.as();
        Optional<YamlScalar> kind = in.scalar("kind");
        Optional<List<String>> possible = kind.flatMap(this::controllersOf);
        Optional<List<Name>> controllers = controllers(in, kind, possible);
        Optional<List<String>> has =
                controllers.map(names -> names.stream().map(Name::text).toList());
        Optional<YamlScalar> guid = in.scalar("guid").filter(this::isGuid);
        guid.ifPresent(it -> index.add(it, has));
        List<Limit> narrowed = limits.parse(in, has);
        Optional<Direction> direction =
                in.scalar("direction").flatMap(it -> new ScalarReader(problems).word(it, Direction.class));
        Protection protection = in.flag("protected", false) ? Protection.PROTECTED : Protection.NONE;
        var simulation = in.node("simulation").flatMap(simulations::parse);
        List<Name> tags = tags(in);
        return kind.flatMap(k -> guid.map(g -> new Device(
                Names.unchecked(entry.key()),
                as,
                Names.unchecked(k),
                Names.unchecked(g),
                controllers.orElse(List.of()),
                narrowed,
                direction.orElse(Direction.NORMAL),
                protection,
                tags,
                simulation)));
    }

    private Optional<List<String>> controllersOf(YamlScalar kind) {
        List<ControllerTraits> controllers = kinds.controllers().get(kind.text());
        if (controllers == null) {
            Collection<String> names = kinds.controllers().keySet();
            String message =
                    "There is no kind of device '" + kind.text() + "'; kinds are " + String.join(", ", names) + ".";
            problems.report(ProblemCode.PLANT_UNKNOWN_KIND, kind.place(), message, NearestName.of(kind.text(), names));
        }
        return Optional.ofNullable(controllers)
                .map(traits -> traits.stream().map(ControllerTraits::name).toList());
    }

    /** All that the kind can have, unless the file lists some; empty if that is wrong. */
    private Optional<List<Name>> controllers(
            MappingReader in, Optional<YamlScalar> kind, Optional<List<String>> possible) {
        if (in.node("controllers").isEmpty()) {
            return possible.map(names -> names.stream()
                    .map(name -> new Name(name, kind.orElseThrow().place().position()))
                    .toList());
        }
        int before = problems.count();
        List<YamlScalar> listed = in.scalars("controllers");
        new Names(problems).refuseDuplicates(listed);
        possible.ifPresent(names -> listed.forEach(name -> check(name, kind.orElseThrow(), names)));
        return problems.count() == before && possible.isPresent()
                ? Optional.of(listed.stream().map(Names::unchecked).toList())
                : Optional.empty();
    }

    private void check(YamlScalar controller, YamlScalar kind, List<String> possible) {
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

    private boolean isGuid(YamlScalar guid) {
        String text = guid.text();
        boolean sound =
                !text.isEmpty() && text.length() <= LONGEST_GUID && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
        if (!sound) {
            String message = "A GUID has 1 to " + LONGEST_GUID
                    + " characters of ASCII without spaces; copy it from the server's page.";
            problems.report(ProblemCode.PLANT_GUID, guid.place(), message);
        }
        return sound;
    }

    private List<Name> tags(MappingReader in) {
        List<YamlScalar> tags = in.scalars("tags");
        tags.forEach(new ScalarReader(problems)::line);
        new Names(problems).refuseDuplicates(tags);
        return tags.stream().map(Names::unchecked).toList();
    }
}
