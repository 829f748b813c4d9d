package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlNode;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.util.Optional;

/** Refuses files in another format, which are not looked at: every key of them could be right there. */
final class FormatCheck {

    private static final String FORMAT = "1";

    private final Problems problems;

    FormatCheck(Problems problems) {
        this.problems = problems;
    }

    /** Reports a format that this version does not know, and returns whether there is one. A missing format is a missing key. */
    boolean refuses(YamlNode root) {
        Optional<YamlScalar> format = NodeKinds.scalarIn(root, "format")
                .filter(scalar -> !scalar.text().equals(FORMAT));
        format.ifPresent(scalar -> problems.report(
                ProblemCode.FORMAT_VERSION, scalar.place(), "Only format " + FORMAT + " is known to this version."));
        return format.isPresent();
    }
}
