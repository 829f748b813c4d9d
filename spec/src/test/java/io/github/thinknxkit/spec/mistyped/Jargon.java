package io.github.thinknxkit.spec.mistyped;

import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.thinknxkit.spec.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of people who write parsers, which authors of files need not know. */
public final class Jargon {

    private static final Pattern WORDS = Pattern.compile(
            "\\b(mapping|sequence|scalar|node|token|anchor|alias\\b|merge key|directive|flow|block|scanning|parsing|expected <)");

    private Jargon() {}

    public static void assertNone(List<Problem> problems) {
        for (Problem problem : problems) {
            // What the message quotes are the author's own words.
            String own = problem.message().toLowerCase(Locale.ROOT).replaceAll("'[^']*'|\"[^\"]*\"", "");
            assertFalse(WORDS.matcher(own).find(), problem::toString);
        }
    }
}
