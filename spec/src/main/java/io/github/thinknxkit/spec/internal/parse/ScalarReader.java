package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.LookAlikes;
import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** Reads scalars as the type wanted. */
final class ScalarReader {

    /** How long a title, a wire value or an example may be. */
    private static final int MAX_LINE = 1_000;

    /** How long a description may be. */
    private static final int MAX_TEXT = 4_000;

    /** More digits than any number of the format has. */
    private static final int MAX_NUMBER = 24;

    private final Problems problems;

    ScalarReader(Problems problems) {
        this.problems = problems;
    }

    Optional<YamlScalar> scalar(YamlNode node) {
        return new NodeKinds(problems).scalar(node);
    }

    /** A text of one or more lines, without white space at its ends. */
    String text(YamlScalar scalar) {
        return bounded(scalar, MAX_TEXT);
    }

    /** A text of one line, without white space at its ends. */
    String line(YamlScalar scalar) {
        String line = bounded(scalar, MAX_LINE);
        if (line.indexOf('\n') >= 0) {
            problems.report(
                    ProblemCode.LINE_BREAK,
                    scalar.place(),
                    "The text of " + subject(scalar) + " must be one line; it has "
                            + line.lines().count() + ".");
        }
        return line;
    }

    private String bounded(YamlScalar scalar, int max) {
        String text = scalar.text().strip();
        if (text.isEmpty()) {
            problems.report(
                    ProblemCode.EMPTY, scalar.place(), subject(scalar) + " has no text; write one, or leave it out.");
        } else if (text.length() > max) {
            String message = "The text has " + text.length() + " characters; at most " + max + " may stand here.";
            problems.report(ProblemCode.TOO_LONG, scalar.place(), message);
        }
        return text;
    }

    boolean flag(YamlScalar scalar, boolean otherwise) {
        return switch (scalar.text()) {
            case "true" -> true;
            case "false" -> false;
            default -> {
                String message = subject(scalar) + " is true or false, not " + Quotation.of(scalar.text()) + ".";
                problems.report(ProblemCode.BOOLEAN, scalar.place(), message, Flags.meant(scalar.text()));
                yield otherwise;
            }
        };
    }

    OptionalInt whole(YamlScalar scalar, int min, int max) {
        OptionalInt value = Numbers.whole(scalar.text()).stream()
                .filter(number -> number >= min && number <= max)
                .findFirst();
        if (value.isEmpty()) {
            String message = subject(scalar) + " is a whole number from " + min + " to " + max + ", not "
                    + Quotation.of(scalar.text()) + ".";
            problems.report(ProblemCode.NUMBER, scalar.place(), message, Numbers.meantWhole(scalar.text(), min, max));
        }
        return value;
    }

    OptionalDouble decimal(YamlScalar scalar) {
        OptionalDouble value =
                scalar.text().length() > MAX_NUMBER ? OptionalDouble.empty() : Numbers.bound(scalar.text());
        if (value.isEmpty()) {
            String message = subject(scalar) + " is a decimal number, such as -12.5 or 3.4e38, not "
                    + Quotation.of(scalar.text()) + ".";
            problems.report(ProblemCode.NUMBER, scalar.place(), message, Numbers.meantDecimal(scalar.text()));
        }
        return value;
    }

    /** One of the words that the format has here, each a constant; empty if it is none, which is reported. */
    <E extends Enum<E>> Optional<E> word(YamlScalar scalar, Class<E> constants) {
        List<E> all = List.of(constants.getEnumConstants());
        Optional<E> found =
                all.stream().filter(c -> wordOf(c).equals(scalar.text())).findFirst();
        if (found.isEmpty()) {
            List<String> words = all.stream().map(ScalarReader::wordOf).toList();
            String message = subject(scalar) + " is one of " + String.join(", ", words) + ", not "
                    + Quotation.of(scalar.text()) + "." + LookAlikes.hint(scalar.text());
            Optional<String> meant = NearestName.of(scalar.text(), words).or(() -> Synonyms.of(scalar.text(), words));
            problems.report(ProblemCode.UNKNOWN_WORD, scalar.place(), message, meant);
        }
        return found;
    }

    private static String subject(YamlScalar scalar) {
        String subject = scalar.place().path().subject();
        return Character.toUpperCase(subject.charAt(0)) + subject.substring(1);
    }

    /** A constant as a spec writes it: in kebab case. */
    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
