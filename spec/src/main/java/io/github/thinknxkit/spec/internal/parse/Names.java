package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.LookAlikes;
import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads names of the spec's own, which are in kebab case so that every language can make its own of them. */
final class Names {

    private static final int MAX_LENGTH = 64;

    private final Problems problems;

    Names(Problems problems) {
        this.problems = problems;
    }

    /** Reads a name; one that is not in kebab case is reported. */
    Name read(YamlScalar scalar) {
        if (!isKebab(scalar.text())) {
            String message =
                    Quotation.of(scalar.text()) + " is no name: a name is lower-case letters and digits, in words"
                            + " joined by '-', starting with a letter, of at most " + MAX_LENGTH + " characters."
                            + LookAlikes.hint(scalar.text());
            problems.report(ProblemCode.NAME, scalar.place(), message, kebab(scalar.text()));
        }
        return unchecked(scalar);
    }

    static Name unchecked(YamlScalar scalar) {
        return new Name(scalar.text(), scalar.place().position());
    }

    /** Reports the names that stand there for the second time. */
    void refuseDuplicates(Iterable<YamlScalar> names) {
        Map<String, YamlScalar> first = new HashMap<>();
        for (YamlScalar name : names) {
            YamlScalar before = first.putIfAbsent(name.text(), name);
            if (before != null) {
                String message = "The name '" + name.text() + "' is taken by line "
                        + before.place().line() + ".";
                problems.report(ProblemCode.DUPLICATE_NAME, name.place(), message);
            }
        }
    }

    /** Proposes a name: the same letters and digits in kebab case, if that is one. */
    private static Optional<String> kebab(String text) {
        String kebab = text.substring(0, Math.min(text.length(), MAX_LENGTH))
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
        int start = kebab.startsWith("-") ? 1 : 0;
        int end = kebab.length() > start && kebab.endsWith("-") ? kebab.length() - 1 : kebab.length();
        return Optional.of(kebab.substring(start, end)).filter(Names::isKebab);
    }

    private static boolean isKebab(String text) {
        if (text.length() > MAX_LENGTH || text.isEmpty() || !isLetter(text.charAt(0))) {
            return false;
        }
        boolean clean = text.chars().allMatch(c -> isLetter(c) || (c >= '0' && c <= '9') || c == '-');
        return clean && !text.endsWith("-") && !text.contains("--");
    }

    private static boolean isLetter(int c) {
        return c >= 'a' && c <= 'z';
    }
}
