package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads what parameters and fields have in common: a name on the wire, one for the caller, and a type. */
final class MemberReader {

    private final Problems problems;
    private final Declarations<ValueType> types;

    MemberReader(Problems problems, Declarations<ValueType> types) {
        this.problems = problems;
        this.types = types;
    }

    /** The name for the caller: {@code as}, or else the name on the wire. */
    Name name(YamlEntry entry, MappingReader in) {
        return new Names(problems).read(in.scalar("as").orElse(entry.key()));
    }

    /** Where the names of members stand, as far as they can be read. */
    static List<YamlScalar> names(List<YamlEntry> entries) {
        return entries.stream().map(MemberReader::nameScalar).toList();
    }

    private static YamlScalar nameScalar(YamlEntry entry) {
        return NodeKinds.scalarIn(entry.value(), "as").orElse(entry.key());
    }

    /** The type, unless it is unknown, broken or out of place. */
    Optional<ValueType> type(MappingReader in, Predicate<ValueType> outOfPlace, String message) {
        Optional<YamlScalar> reference = in.scalar("type");
        Optional<ValueType> type = reference.flatMap(scalar -> types.find(scalar, problems));
        if (type.filter(outOfPlace).isPresent()) {
            problems.report(ProblemCode.TYPE_PLACE, reference.orElseThrow().place(), message);
            return Optional.empty();
        }
        return type;
    }
}
