package io.github.thinknxkit.spec.internal.parse;

import io.github.thinknxkit.spec.internal.report.Problems;
import io.github.thinknxkit.spec.internal.yaml.YamlScalar;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.ProblemCode;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks which parameters of an operation are sent in its path, and puts them first. */
final class PathParameters {

    private final Problems problems;

    PathParameters(Problems problems) {
        this.problems = problems;
    }

    /** Reports names in a path that no parameter has; {@code declared} are the names on the wire, also of broken ones. */
    void checkNames(YamlScalar path, Collection<String> declared) {
        Set<String> before = new HashSet<>();
        for (String name : PathTemplate.of(path.text()).names()) {
            if (!declared.contains(name)) {
                String message = "The path has {" + name + "}, but the operation has no parameter '" + name + "'.";
                problems.report(ProblemCode.PATH_PARAMETER, path.place(), message, NearestName.of(name, declared));
            } else if (!before.add(name)) {
                String message = "The path has {" + name + "} twice.";
                problems.report(ProblemCode.PATH_PARAMETER, path.place(), message);
            }
        }
    }

    /** Reports an alias that has other parameters than the path, or has them in another order. */
    void checkAlias(YamlScalar alias, YamlScalar path) {
        if (!PathTemplate.of(alias.text())
                .names()
                .equals(PathTemplate.of(path.text()).names())) {
            String message = "The other paths of an operation have the same parameters in braces as '" + path.text()
                    + "', in the same order.";
            problems.report(ProblemCode.PATH_PARAMETER, alias.place(), message);
        }
    }

    /** Returns the parameters in the order in which they are sent; one that cannot be in the path is reported. */
    List<Parameter> ordered(YamlScalar path, List<Parameter> parameters) {
        List<Parameter> ordered = new ArrayList<>();
        for (String name : PathTemplate.of(path.text()).names()) {
            parameters.stream()
                    .filter(parameter -> parameter.wireName().equals(name))
                    .filter(parameter -> !ordered.contains(parameter))
                    .forEach(parameter -> {
                        misfit(parameter).ifPresent(why -> report(path, name, why));
                        ordered.add(parameter);
                    });
        }
        parameters.stream().filter(parameter -> !ordered.contains(parameter)).forEach(ordered::add);
        return List.copyOf(ordered);
    }

    private void report(YamlScalar path, String name, String why) {
        problems.report(
                ProblemCode.PATH_PARAMETER, path.place(), "The parameter '" + name + "' cannot be in a path: " + why);
    }

    /** Other values could leave their segment: an empty one, one of dots, a group address with its slashes. */
    private static Optional<String> misfit(Parameter parameter) {
        if (!parameter.required()) {
            return Optional.of("it is optional.");
        }
        ValueType type = parameter.type();
        if (type instanceof ValueType.Whole) {
            return Optional.empty();
        } else if (type instanceof ValueType.Flag || type instanceof ValueType.Choice) {
            return misfit(ValueType.constantsOf(type));
        }
        return Optional.of("its type is neither a whole number nor a flag nor a choice.");
    }

    private static Optional<String> misfit(List<ValueType.Constant> constants) {
        return constants.stream()
                .map(ValueType.Constant::wire)
                .filter(wire -> wire.isEmpty() || wire.equals(".") || wire.equals("..") || wire.contains("/"))
                .findFirst()
                .map(wire -> "its value '" + wire + "' is no segment of a path.");
    }
}
