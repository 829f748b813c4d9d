package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlMapping;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parses the section {@code types}. */
final class TypesParser {

    private static final String PACKED = ScalarReader.wordOf(TypeKind.PACKED);

    /** The keys of a type whose kind is not known. */
    private static final Keys ANY_KEYS = Keys.of("kind")
            .or(TypeKind.allKeys().all().stream()
                    .filter(key -> !key.equals("kind"))
                    .toArray(String[]::new));

    private final Problems problems;
    private final SectionReader sections;

    TypesParser(Problems problems, Mentions mentions) {
        this.problems = problems;
        this.sections = new SectionReader(problems, mentions);
    }

    /** Parses the section; packed types come last, because their parts refer to the others. */
    Declarations<ValueType> parse(Optional<YamlNode> section) {
        Declarations<ValueType> types = new Declarations<>("type", ProblemCode.UNKNOWN_TYPE);
        List<YamlEntry> entries = sections.entries(section, TypeKind.allKeys(), types);
        List<YamlEntry> packed = entries.stream().filter(TypesParser::isPacked).toList();
        entries.forEach(entry ->
                types.add(entry.key(), isPacked(entry) ? Optional.empty() : sections.whole(entry, this::simple)));
        Set<String> packedNames =
                packed.stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
        PartsParser parts = new PartsParser(problems, types, packedNames);
        packed.forEach(entry -> types.add(entry.key(), sections.whole(entry, e -> packed(e, parts))));
        return types;
    }

    private static boolean isPacked(YamlEntry entry) {
        return entry.value() instanceof YamlMapping mapping
                && mapping.value("kind")
                        .filter(kind -> kind instanceof YamlScalar scalar
                                && scalar.text().equals(PACKED))
                        .isPresent();
    }

    private Optional<ValueType> packed(YamlEntry entry, PartsParser parts) {
        Name name = new Names(problems).read(entry.key());
        return MappingReader.open(entry.value(), TypeKind.PACKED.keys(), problems)
                .map(in -> new ValueType.Packed(name, in.text("description"), parts.parse(in)));
    }

    private Optional<ValueType> simple(YamlEntry entry) {
        Name name = new Names(problems).read(entry.key());
        return kind(entry.value())
                .flatMap(kind ->
                        MappingReader.open(entry.value(), kind.keys(), problems).flatMap(in -> ofKind(kind, name, in)));
    }

    /** Finds the kind first: it says which keys there are. */
    private Optional<TypeKind> kind(YamlNode node) {
        Optional<YamlMapping> mapping = new NodeKinds(problems).mapping(node);
        if (mapping.isEmpty()) {
            return Optional.empty();
        }
        Optional<YamlNode> kind = mapping.get().value("kind");
        if (kind.isEmpty() && mapping.get().complete()) {
            new KeyCheck(ANY_KEYS, problems).check(mapping.get());
        }
        return kind.flatMap(new NodeKinds(problems)::scalar)
                .flatMap(scalar -> new ScalarReader(problems).word(scalar, TypeKind.class));
    }

    private Optional<ValueType> ofKind(TypeKind kind, Name name, MappingReader in) {
        String description = in.text("description");
        return switch (kind) {
            case WHOLE, DECIMAL, SCALED -> new QuantityParser(problems).parse(kind, name, description, in);
            case FLAG, CHOICE -> new ConstantsParser(problems).parse(kind, name, description, in);
            case GROUP_ADDRESS -> Optional.of(new ValueType.GroupAddress(name, description));
            case TEXT, DURATION, TIMESTAMP, TEXTS -> new TextualParser(problems).parse(kind, name, description, in);
            case PACKED -> Optional.empty();
        };
    }
}
