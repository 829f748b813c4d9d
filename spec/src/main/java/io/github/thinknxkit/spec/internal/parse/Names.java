package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.mistake.LookAlikes;
import io.github.thinknxkit.spec.internal.mistake.Quotation;
import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.HashMap;
import java.util.Map;

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
            problems.report(
                    ProblemCode.NAME,
                    scalar.place(),
                    message,
                    CodeName.kebabOf(scalar.text()).filter(Names::isKebab));
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

    private static boolean isKebab(String text) {
        return text.length() <= MAX_LENGTH && CodeName.isKebab(text);
    }
}
