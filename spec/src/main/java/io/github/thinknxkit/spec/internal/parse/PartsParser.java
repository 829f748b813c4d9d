package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Parses the parts of packed types. */
final class PartsParser {

    /** A packed value is a whole number that a Java {@code int} holds without its sign. */
    private static final int MAX_BITS = 31;

    private static final Keys KEYS = Keys.of("type", "bits", "description");

    private final Problems problems;
    private final Declarations<ValueType> types;
    private final Set<String> packedNames;

    PartsParser(Problems problems, Declarations<ValueType> types, Set<String> packedNames) {
        this.problems = problems;
        this.types = types;
        this.packedNames = packedNames;
    }

    List<ValueType.Part> parse(MappingReader in) {
        List<ValueType.Part> parts = new ArrayList<>();
        in.entries("parts").forEach(entry -> part(entry).ifPresent(parts::add));
        if (parts.stream().mapToLong(ValueType.Part::bits).sum() > MAX_BITS) {
            problems.report(ProblemCode.BITS, in.owner(), "The parts take more than " + MAX_BITS + " bits together.");
        }
        return parts;
    }

    private Optional<ValueType.Part> part(YamlEntry entry) {
        Name name = new Names(problems).read(entry.key());
        return MappingReader.open(entry.value(), KEYS, problems).flatMap(in -> part(name, in));
    }

    private Optional<ValueType.Part> part(Name name, MappingReader in) {
        OptionalInt bits = in.whole("bits", 1, MAX_BITS);
        String description = in.text("description");
        Optional<YamlScalar> reference = in.scalar("type");
        Optional<ValueType> type = reference.flatMap(this::type);
        if (type.isPresent() && bits.isPresent()) {
            checkFits(type.get(), bits.getAsInt(), reference.orElseThrow());
        }
        return type.flatMap(t -> bits.stream()
                .mapToObj(b -> new ValueType.Part(name, t, b, description))
                .findFirst());
    }

    private Optional<ValueType> type(YamlScalar reference) {
        Optional<ValueType> type = types.find(reference, problems);
        boolean packed = packedNames.contains(reference.text());
        if (packed || type.filter(t -> greatest(t).isEmpty()).isPresent()) {
            String message =
                    "A part is a flag, a choice or a whole number from 0 up to a max, all with whole numbers on"
                            + " the wire.";
            problems.report(ProblemCode.PART_TYPE, reference.place(), message);
            return Optional.empty();
        }
        return type;
    }

    private void checkFits(ValueType type, int bits, YamlScalar reference) {
        long room = (1L << bits) - 1;
        int greatest = greatest(type).orElseThrow();
        if (greatest > room) {
            String message = "The greatest value is " + greatest + ", but " + bits + " bits hold at most " + room + ".";
            problems.report(ProblemCode.BITS, reference.place(), message);
        }
    }

    /** Returns the greatest number that a part of a type can be; empty if it cannot be a part's. */
    private static OptionalInt greatest(ValueType type) {
        if (type instanceof ValueType.Whole whole && whole.min().orElse(-1) >= 0) {
            return whole.max();
        } else if (type instanceof ValueType.Flag || type instanceof ValueType.Choice) {
            return greatest(ValueType.constantsOf(type));
        }
        return OptionalInt.empty();
    }

    private static OptionalInt greatest(List<ValueType.Constant> constants) {
        List<OptionalInt> numbers = constants.stream()
                .map(constant -> Numbers.whole(constant.wire()))
                .toList();
        boolean natural = numbers.stream().allMatch(number -> number.orElse(-1) >= 0);
        return natural ? numbers.stream().mapToInt(OptionalInt::getAsInt).max() : OptionalInt.empty();
    }
}
