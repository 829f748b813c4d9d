package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.text.NearestName;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds operations by the names that the document gives them. */
final class OperationNames {

    private final ApiActions actions;

    private OperationNames(ApiActions actions) {
        this.actions = actions;
    }

    static OperationNames of(ApiActions actions) {
        return new OperationNames(actions);
    }

    /**
     * Finds an operation. Where the document gives two operations one name, as it does for the fan speed, the parameters
     * tell which is meant.
     *
     * @param name the name or an alias, in any case, with or without the base path
     * @param parameters the names of the parameters that are given
     * @return the operation
     * @throws UsageException if there is none
     */
    Operation find(String name, Set<String> parameters) {
        String path = withoutBase(name);
        List<Operation> named = named(path);
        if (named.isEmpty()) {
            throw new UsageException(
                    "there is no operation " + ShownText.quoted(name) + hint(path.toLowerCase(Locale.ROOT)));
        }
        return named.stream()
                .filter(operation -> callersOwn(operation).equals(parameters))
                .findFirst()
                .orElse(named.get(0));
    }

    /** Returns the operations that have a name or an alias, in any case; those whose name it is come first. */
    List<Operation> named(String name) {
        String path = name.toLowerCase(Locale.ROOT);
        return Stream.concat(
                        operations(path, operation -> Stream.of(operation.name().text())),
                        operations(path, operation -> operation.aliases().stream()))
                .toList();
    }

    /** Whoever leaves out the folder of a path means the operation in it, whatever else is near. */
    private String hint(String path) {
        List<String> known = actions.operationNames();
        String question = ShownText.question(known.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith("/" + path))
                .findFirst()
                .or(() -> NearestName.ofAll(path, known)));
        return question.isEmpty() ? "; \"thinknx operations\" lists them" : question;
    }

    private interface Names {
        Stream<String> of(Operation operation);
    }

    private Stream<Operation> operations(String path, Names names) {
        return actions.spec().operations().stream()
                .filter(operation -> names.of(operation)
                        .anyMatch(name -> name.toLowerCase(Locale.ROOT).equals(path)));
    }

    private String withoutBase(String name) {
        String path = name.startsWith("/") ? name.substring(1) : name;
        String base = actions.spec().server().basePath() + "/";
        return path.regionMatches(true, 0, base, 0, base.length()) ? path.substring(base.length()) : path;
    }

    private static Set<String> callersOwn(Operation operation) {
        return operation.parameters().stream()
                .filter(parameter -> parameter.fixed().isEmpty())
                .map(Parameter::wireName)
                .collect(Collectors.toSet());
    }

    static String parameters(Operation operation) {
        Set<String> names = callersOwn(operation);
        return names.isEmpty()
                ? "none"
                : operation.parameters().stream()
                        .map(Parameter::wireName)
                        .filter(names::contains)
                        .collect(Collectors.joining(" and "));
    }
}
