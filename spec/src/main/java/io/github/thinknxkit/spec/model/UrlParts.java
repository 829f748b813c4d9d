package io.github.thinknxkit.spec.model;

import io.github.thinknxkit.spec.text.PercentEncoding;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the URLs of an operation are made of, percent-encoded once for all calls.
 *
 * @param path the path below the base path. Braces that are not for a value cannot be in it, so that they tell where values go
 * @param parameters the wire names of the parameters
 * @param prefix what each URL starts with: the path up to the first value in it, or to the value of a required first parameter
 */
public record UrlParts(String path, List<String> parameters, String prefix) {

    /** Copies the list. */
    public UrlParts {
        parameters = List.copyOf(parameters);
    }

    /**
     * Encodes an operation.
     *
     * @param operation the operation
     * @return what its URLs are made of
     */
    public static UrlParts of(Operation operation) {
        String path = path(operation.path());
        List<String> parameters = operation.parameters().stream()
                .map(parameter -> PercentEncoding.component(parameter.wireName()))
                .toList();
        return new UrlParts(path, parameters, prefix(operation, path, parameters));
    }

    private static String path(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> segment.startsWith("{")
                        ? "{" + PercentEncoding.component(segment.substring(1, segment.length() - 1)) + "}"
                        : PercentEncoding.component(segment))
                .collect(Collectors.joining("/"));
    }

    private static String prefix(Operation operation, String path, List<String> parameters) {
        if (path.contains("{")) {
            return path.substring(0, path.indexOf('{'));
        }
        boolean required = operation.parameters().stream()
                .findFirst()
                .map(Parameter::required)
                .orElse(false);
        return required ? path + "?" + parameters.get(0) + "=" : path;
    }
}
