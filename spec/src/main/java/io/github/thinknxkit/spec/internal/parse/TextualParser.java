package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlEntry;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Parses the types that are texts, opaque or with a form: durations, timestamps and lists. */
final class TextualParser {

    private static final int MAX_MIN_LENGTH = 1_000;
    private static final int MAX_PATTERN_LENGTH = 64;

    /** A moment that no pattern can tell apart from another by accident. */
    private static final LocalDateTime MOMENT = LocalDateTime.of(2022, 9, 6, 13, 22, 48);

    private final Problems problems;

    TextualParser(Problems problems) {
        this.problems = problems;
    }

    Optional<ValueType> parse(TypeKind kind, Name name, String description, MappingReader in) {
        return switch (kind) {
            case TEXT ->
                Optional.of(new ValueType.Text(
                        name,
                        description,
                        in.whole("min-length", 0, MAX_MIN_LENGTH).orElse(0)));
            case DURATION -> Optional.of(new ValueType.Duration(name, description, units(in)));
            case TIMESTAMP -> Optional.of(new ValueType.Timestamp(name, description, pattern(in)));
            default -> Optional.of(new ValueType.Texts(name, description, separator(in)));
        };
    }

    private List<ValueType.DurationUnit> units(MappingReader in) {
        List<ValueType.DurationUnit> units = new ArrayList<>();
        int greater = Integer.MAX_VALUE;
        for (YamlEntry entry : in.entries("units")) {
            Optional<YamlScalar> scalar = new NodeKinds(problems).scalar(entry.value());
            OptionalInt seconds = scalar.isPresent()
                    ? new ScalarReader(problems).whole(scalar.get(), 1, Integer.MAX_VALUE)
                    : OptionalInt.empty();
            checkUnit(entry.key(), seconds, greater);
            greater = seconds.orElse(greater);
            units.add(new ValueType.DurationUnit(entry.key().text(), seconds.orElse(1)));
        }
        return units;
    }

    private void checkUnit(YamlScalar word, OptionalInt seconds, int greater) {
        boolean isWord = !word.text().isEmpty() && word.text().codePoints().allMatch(Character::isLetter);
        if (!isWord || (seconds.isPresent() && seconds.getAsInt() >= greater)) {
            String message = "A unit is a word of letters, and its seconds are fewer than those of the unit before.";
            problems.report(ProblemCode.DURATION_UNITS, word.place(), message);
        }
    }

    private String pattern(MappingReader in) {
        in.scalar("pattern").filter(scalar -> !isPattern(scalar.text())).ifPresent(scalar -> {
            String message = Quotation.of(scalar.text())
                    + " is no pattern of java.time.format.DateTimeFormatter that gives date and time; write one such as"
                    + " HH:mm:ss uuuu-MM-dd.";
            problems.report(ProblemCode.PATTERN, scalar.place(), message);
        });
        return in.node("pattern").isPresent()
                ? in.scalar("pattern").map(YamlScalar::text).orElse("")
                : "";
    }

    /** A pattern is good if what it writes can be read back. */
    private static boolean isPattern(String pattern) {
        if (pattern.length() > MAX_PATTERN_LENGTH) {
            return false;
        }
        try {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
            LocalDateTime read = LocalDateTime.parse(formatter.format(MOMENT), formatter);
            return read.toLocalDate().equals(MOMENT.toLocalDate()) && read.getHour() == MOMENT.getHour();
        } catch (DateTimeException | IllegalArgumentException e) {
            return false;
        }
    }

    /** Reads the separator as it is written, white space included. */
    private String separator(MappingReader in) {
        Optional<YamlScalar> separator = in.scalar("separator");
        separator.filter(scalar -> scalar.text().isEmpty()).ifPresent(scalar -> {
            problems.report(ProblemCode.EMPTY, scalar.place(), "A separator is at least one character.");
        });
        return separator.map(YamlScalar::text).orElse("");
    }
}
