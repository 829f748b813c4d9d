package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Checks what goes on the wire as it is written: paths and the names of parameters. */
final class WireText {

    private static final String PATH_PUNCTUATION = "-._~!$'()*+,;:@/";
    private static final String ENDS_NAME = "?#&=";
    private static final Pattern FIELD_PATH =
            Pattern.compile("[^.\\[\\]]+(\\[[0-9]{1,9}])*(\\.[^.\\[\\]]+(\\[[0-9]{1,9}])*)*");

    private final Problems problems;

    WireText(Problems problems) {
        this.problems = problems;
    }

    /** Checks a path below the server (RFC 3986, section 3.3, without percent-encoding). */
    void checkPath(YamlScalar scalar) {
        checkPath(scalar, scalar.text());
    }

    /** Checks a path below the base path, of which segments in braces are for parameters. */
    void checkTemplate(YamlScalar scalar) {
        checkPath(scalar, PathTemplate.of(scalar.text()).withoutBraces());
    }

    private void checkPath(YamlScalar scalar, String path) {
        List<String> segments = List.of(path.split("/", -1));
        boolean clean = path.chars().allMatch(WireText::mayStandInPath);
        if (!clean || segments.contains("") || segments.contains(".") || segments.contains("..")) {
            String message = "A path is ASCII letters, digits and " + PATH_PUNCTUATION
                    + " without a slash at its ends, empty segments, '.' and '..'.";
            String meant =
                    scalar.text().strip().replaceFirst("^https?://[^/]*", "").replaceAll("^/+|/+$", "");
            boolean good = !meant.isEmpty() && meant.chars().allMatch(WireText::mayStandInPath);
            problems.report(ProblemCode.PATH, scalar.place(), message, good ? Optional.of(meant) : Optional.empty());
        }
    }

    private static boolean mayStandInPath(int c) {
        boolean alphanumeric = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return alphanumeric || PATH_PUNCTUATION.indexOf(c) >= 0;
    }

    /** Checks the name of a parameter in a query. */
    void checkParameterName(YamlScalar scalar) {
        String name = scalar.text();
        if (name.isEmpty() || name.chars().anyMatch(c -> Character.isWhitespace(c) || ENDS_NAME.indexOf(c) >= 0)) {
            String message = "A parameter's name is not empty and has no white space and none of " + ENDS_NAME + ".";
            problems.report(ProblemCode.WIRE_NAME, scalar.place(), message);
        }
    }

    /** Checks the name of a field of a JSON object. */
    void checkFieldName(YamlScalar scalar) {
        String name = scalar.text();
        if (name.isBlank() || name.indexOf('\n') >= 0) {
            problems.report(ProblemCode.WIRE_NAME, scalar.place(), "A field's name is one line that is not blank.");
        } else if (name.chars().anyMatch(c -> c == '[' || c == ']')
                && !FIELD_PATH.matcher(name).matches()) {
            String message =
                    "A field inside is written as names with '.' between them and places in arrays in brackets,"
                            + " counted from 0, such as relays[0].ison.";
            problems.report(ProblemCode.WIRE_NAME, scalar.place(), message);
        }
    }
}
