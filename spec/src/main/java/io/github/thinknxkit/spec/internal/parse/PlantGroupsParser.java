package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.ets.AddressReader;
import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.knx.DatapointTypeId;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.GroupOverride;
import io.github.thinknxkit.spec.plant.Protection;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Parses what a plant file says of group addresses. */
final class PlantGroupsParser {

    private static final Keys KEYS = Keys.of().or("type", "as", "protected");

    /** What ETS and other tools write; which types there are is not for the form to say. */
    private static final Pattern TYPE =
            Pattern.compile("(DPT[- ])?[0-9]{1,5}|(DPT )?[0-9]{1,5}\\.[0-9]{1,5}|DPST-[0-9]{1,5}-[0-9]{1,5}");

    private final Problems problems;
    private final SecretKeys secrets;
    private final Map<Integer, YamlScalar> taken = new HashMap<>();

    PlantGroupsParser(Problems problems) {
        this.problems = problems;
        this.secrets = new SecretKeys(problems);
    }

    List<GroupOverride> parse(MappingReader plant) {
        return plant.entriesOrNone("groups").stream()
                .flatMap(entry -> group(entry).stream())
                .toList();
    }

    private Optional<GroupOverride> group(YamlEntry entry) {
        OptionalInt raw = raw(entry.key());
        return MappingReader.open(secrets.without(entry.value()), KEYS, problems)
                .flatMap(in -> group(entry.key(), raw, in));
    }

    private Optional<GroupOverride> group(YamlScalar address, OptionalInt raw, MappingReader in) {
        if (in.isEmpty()) {
            problems.report(ProblemCode.EMPTY, in.owner(), "A group has type, as or protected.");
        }
        Optional<Name> type = type(in);
        Optional<Name> as = in.as();
        Protection protection = in.flag("protected", false) ? Protection.PROTECTED : Protection.NONE;
        return raw.isPresent()
                ? Optional.of(new GroupOverride(Names.unchecked(address), raw.getAsInt(), type, as, protection))
                : Optional.empty();
    }

    private OptionalInt raw(YamlScalar address) {
        OptionalInt raw = AddressReader.exact(address.text());
        if (raw.isEmpty()) {
            String reason = AddressReader.problem(address.text())
                    .orElse("write it without '-' and zeros in front, such as 1/0/7, 1/7 or 2055");
            String message = Quotation.of(address.text()) + " is no group address: " + reason + ".";
            problems.report(ProblemCode.PLANT_GROUP_ADDRESS, address.place(), message);
        } else {
            checkDistinct(raw.getAsInt(), address);
        }
        return raw;
    }

    private void checkDistinct(int raw, YamlScalar address) {
        YamlScalar before = taken.putIfAbsent(raw, address);
        if (before != null) {
            String message =
                    "This is '" + before.text() + "' of line " + before.place().line() + ", written in another way.";
            problems.report(ProblemCode.PLANT_DUPLICATE_GROUP, address.place(), message);
        }
    }

    private Optional<Name> type(MappingReader in) {
        Optional<YamlScalar> type = in.scalar("type");
        type.filter(it -> !TYPE.matcher(it.text()).matches()).ifPresent(this::reportType);
        return type.map(Names::unchecked);
    }

    private void reportType(YamlScalar type) {
        String message =
                Quotation.of(type.text()) + " is no datapoint type; write one such as 1.008, 5, DPT-1 or DPST-1-8.";
        Optional<String> meant = DatapointTypeId.meant(type.text()).map(DatapointTypeId::toString);
        problems.report(ProblemCode.PLANT_GROUP_TYPE, type.place(), message, meant);
    }
}
