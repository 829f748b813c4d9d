package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.LookAlikes;
import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.Direction;
import io.github.thinknxkit.spec.plant.Limit;
import io.github.thinknxkit.spec.plant.Protection;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses the devices of a plant file. */
final class PlantDeviceParser {

    static final Keys KEYS =
            Keys.of("kind", "guid").or("as", "controllers", "limits", "direction", "protected", "tags", "simulation");

    /** The document's GUIDs have 21 to 23 characters; other vendors' have 36. */
    private static final int LONGEST_GUID = 128;

    /** A GUID in the URL that the server's page shows, or in the brackets of a text that tells where it goes. */
    private static final Pattern WRAPPED =
            Pattern.compile("(?:\\S*[?&]guid=|guid=|<(?=[^<>]*>$)|\\{(?=[^{}]*}$))([\\w+/=%-]{1,128}?)(?:&\\S*|[>}])?");

    private final Problems problems;
    private final PlantIndex index;
    private final SecretKeys secrets;
    private final PlantControllersParser controllers;
    private final LimitsParser limits;
    private final SimulationParser simulations;

    PlantDeviceParser(Problems problems, DeviceKinds kinds, PlantIndex index) {
        this.problems = problems;
        this.index = index;
        this.secrets = new SecretKeys(problems);
        this.controllers = new PlantControllersParser(problems, kinds);
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
        Optional<PlantControllers> has = kind.flatMap(it -> controllers.parse(in, it));
        Optional<YamlScalar> guid = in.scalar("guid").filter(this::isGuid);
        guid.ifPresent(it -> index.add(it, has.map(PlantControllers::texts)));
        List<Limit> narrowed = limits.parse(in, has);
        Direction direction = direction(in, has);
        Protection protection = in.flag("protected", false) ? Protection.PROTECTED : Protection.NONE;
        var simulation = in.node("simulation").flatMap(simulations::parse);
        List<Name> tags = tags(in);
        return kind.flatMap(k -> guid.map(g -> new Device(
                Names.unchecked(entry.key()),
                as,
                Names.unchecked(k),
                Names.unchecked(g),
                has.map(PlantControllers::names).orElse(List.of()),
                narrowed,
                direction,
                protection,
                tags,
                simulation)));
    }

    private boolean isGuid(YamlScalar guid) {
        String text = guid.text();
        boolean sound =
                !text.isEmpty() && text.length() <= LONGEST_GUID && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
        Matcher wrapped = WRAPPED.matcher(text);
        if (wrapped.matches()) {
            // Not quoted: the URL of a cloud has a key in it.
            String message = "Here stands more than a GUID; write nothing else.";
            problems.report(ProblemCode.PLANT_GUID, guid.place(), message, Optional.of(wrapped.group(1)));
            return false;
        }
        if (!sound) {
            String message = Quotation.of(text) + " is no GUID: a GUID has 1 to " + LONGEST_GUID
                    + " characters of ASCII without spaces; copy it from the server's page." + LookAlikes.hint(text);
            problems.report(ProblemCode.PLANT_GUID, guid.place(), message);
        }
        return sound;
    }

    private Direction direction(MappingReader in, Optional<PlantControllers> has) {
        Optional<YamlScalar> word = in.scalar("direction");
        Direction direction = word.flatMap(it -> new ScalarReader(problems).word(it, Direction.class))
                .orElse(Direction.NORMAL);
        if (direction == Direction.INVERTED) {
            has.filter(it -> !it.reversible()).ifPresent(it -> reportDirection(word.orElseThrow(), it));
        }
        return direction;
    }

    private void reportDirection(YamlScalar word, PlantControllers has) {
        String message = "Nothing of this device has a direction that could be inverted; its controllers are "
                + has.listed() + ".";
        problems.report(ProblemCode.PLANT_DIRECTION, word.place(), message);
    }

    private List<Name> tags(MappingReader in) {
        List<YamlScalar> tags = in.scalars("tags");
        tags.forEach(new ScalarReader(problems)::line);
        new Names(problems).refuseDuplicates(tags);
        return tags.stream().map(Names::unchecked).toList();
    }
}
