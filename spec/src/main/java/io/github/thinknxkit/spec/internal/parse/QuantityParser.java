package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Parses the types that are numbers. */
final class QuantityParser {

    private final Problems problems;

    QuantityParser(Problems problems) {
        this.problems = problems;
    }

    Optional<ValueType> parse(TypeKind kind, Name name, String description, MappingReader in) {
        return switch (kind) {
            case WHOLE -> Optional.of(whole(name, description, in));
            case DECIMAL -> Optional.of(decimal(name, description, in));
            default -> scaled(name, description, in);
        };
    }

    private ValueType whole(Name name, String description, MappingReader in) {
        OptionalInt min = in.whole("min", Integer.MIN_VALUE, Integer.MAX_VALUE);
        OptionalInt max = in.whole("max", Integer.MIN_VALUE, Integer.MAX_VALUE);
        if (min.isPresent() && max.isPresent() && min.getAsInt() > max.getAsInt()) {
            reportRange(in);
        }
        return new ValueType.Whole(name, description, min, max, in.line("unit"), in.flag("fractions", false));
    }

    private ValueType decimal(Name name, String description, MappingReader in) {
        OptionalDouble min = in.decimal("min");
        OptionalDouble max = in.decimal("max");
        if (min.isPresent() && max.isPresent() && min.getAsDouble() > max.getAsDouble()) {
            reportRange(in);
        }
        return new ValueType.Decimal(name, description, min, max, in.line("unit"));
    }

    private void reportRange(MappingReader in) {
        YamlScalar min = in.scalar("min").orElseThrow();
        problems.report(ProblemCode.RANGE, min.place(), "The least value is greater than the greatest.");
    }

    private Optional<ValueType> scaled(Name name, String description, MappingReader in) {
        OptionalInt max = in.whole("max", 1, Integer.MAX_VALUE);
        OptionalInt wireMax = in.whole("wire-max", 1, Integer.MAX_VALUE);
        String unit = in.line("unit");
        return max.isPresent() && wireMax.isPresent()
                ? Optional.of(new ValueType.Scaled(name, description, max.getAsInt(), wireMax.getAsInt(), unit))
                : Optional.empty();
    }
}
