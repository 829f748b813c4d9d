package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.List;
import java.util.Locale;

/** Checks that the examples of an operation are URLs of it. */
final class ExampleChecker {

    private final Problems problems;
    private final String prefix;
    private final String names;
    private final List<PathTemplate> paths;
    private final List<String> parameters;

    /**
     * Makes a checker for one operation.
     *
     * @param problems takes what is wrong
     * @param basePath the base path; empty if there is none
     * @param paths the operation's path and its aliases
     * @param parameters the names of its parameters on the wire, the feedback flag among them if it takes it
     */
    ExampleChecker(Problems problems, String basePath, List<String> paths, List<String> parameters) {
        this.problems = problems;
        this.prefix = basePath.isEmpty() ? "/" : "/" + basePath + "/";
        this.names = String.join(" or ", paths);
        this.paths = paths.stream().map(PathTemplate::of).toList();
        this.parameters = List.copyOf(parameters);
    }

    void check(YamlScalar example) {
        String text = example.text();
        int mark = text.indexOf('?');
        if (!isPath(mark < 0 ? text : text.substring(0, mark))) {
            String message = "An example begins with " + prefix + names + ", letter case of the base path aside.";
            problems.report(ProblemCode.EXAMPLE, example.place(), message);
        } else if (mark >= 0) {
            List.of(text.substring(mark + 1).split("&", -1)).forEach(parameter -> checkParameter(parameter, example));
        }
    }

    /** The document writes the base path in both cases. */
    private boolean isPath(String path) {
        return path.length() > prefix.length()
                && path.substring(0, prefix.length()).toLowerCase(Locale.ROOT).equals(prefix.toLowerCase(Locale.ROOT))
                && paths.stream().anyMatch(template -> template.matches(path.substring(prefix.length())));
    }

    /** An empty parameter is let pass: the document has {@code &&} in several examples, and they are quoted as they are. */
    private void checkParameter(String parameter, YamlScalar example) {
        int equals = parameter.indexOf('=');
        String name = equals < 0 ? parameter : parameter.substring(0, equals);
        if (!parameter.isEmpty() && !parameters.contains(name)) {
            String message = "The example has a parameter '" + name + "', which the operation has not.";
            problems.report(ProblemCode.EXAMPLE, example.place(), message, NearestName.of(name, parameters));
        }
    }
}
