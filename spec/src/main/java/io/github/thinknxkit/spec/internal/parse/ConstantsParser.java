package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parses the types that are named values: flags and choices. */
final class ConstantsParser {

    private static final Keys KEYS = Keys.of("wire", "description");
    private static final int VALUES_OF_FLAG = 2;

    private final Problems problems;
    private final Map<String, YamlScalar> wires = new HashMap<>();

    ConstantsParser(Problems problems) {
        this.problems = problems;
    }

    Optional<ValueType> parse(TypeKind kind, Name name, String description, MappingReader in) {
        List<YamlEntry> entries = in.entries("values");
        List<ValueType.Constant> constants =
                entries.stream().flatMap(entry -> constant(entry).stream()).toList();
        if (kind == TypeKind.CHOICE) {
            return Optional.of(new ValueType.Choice(name, description, constants));
        }
        if (entries.size() != VALUES_OF_FLAG) {
            reportFlag(in, entries.size());
        }
        return constants.size() == VALUES_OF_FLAG
                ? Optional.of(new ValueType.Flag(name, description, constants.get(0), constants.get(1)))
                : Optional.empty();
    }

    private void reportFlag(MappingReader in, int size) {
        if (size > 0) {
            String message =
                    "A flag has two values, the first for false and the second for true; here are " + size + ".";
            problems.report(ProblemCode.FLAG_VALUES, in.owner(), message);
        }
    }

    private Optional<ValueType.Constant> constant(YamlEntry entry) {
        Name name = new Names(problems).read(entry.key());
        return MappingReader.open(entry.value(), KEYS, problems).map(in -> {
            in.scalar("wire").ifPresent(this::checkDistinct);
            return new ValueType.Constant(name, in.line("wire"), in.text("description"));
        });
    }

    private void checkDistinct(YamlScalar wire) {
        YamlScalar before = wires.putIfAbsent(wire.text().strip(), wire);
        if (before != null) {
            String message = "The wire value '" + wire.text() + "' is taken by line "
                    + before.place().line() + ".";
            problems.report(ProblemCode.DUPLICATE_WIRE_VALUE, wire.place(), message);
        }
    }
}
