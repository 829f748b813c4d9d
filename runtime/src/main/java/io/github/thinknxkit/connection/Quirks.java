package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.connection.QuirkText;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Where one server deviates from the document.
 *
 * <p>Names of operations and parameters are checked when a connection is opened: one that the API does not have is
 * refused with the nearest that it has.
 *
 * @param version the last segment of the API's base path, such as {@code v1} in place of {@code V1}
 * @param paths the path to send, by operation name; for example {@code hvacfan} for {@code hvacfanset}
 * @param parameters the parameter name to send, by operation name and documented parameter name with a dot between them;
 *     for example {@code cmd} for {@code heightlevel.val}
 */
public record Quirks(Optional<String> version, SortedMap<String, String> paths, SortedMap<String, String> parameters) {

    /** Copies the maps. */
    public Quirks {
        version.ifPresent(QuirkText::checkPath);
        paths = copy(paths);
        parameters = copy(parameters);
        paths.values().forEach(QuirkText::checkPath);
        parameters.values().forEach(QuirkText::checkName);
    }

    /**
     * Returns the quirks of a server that does what the document says.
     *
     * @return no quirks
     */
    public static Quirks none() {
        return new Quirks(Optional.empty(), Collections.emptySortedMap(), Collections.emptySortedMap());
    }

    /**
     * Reads one quirk.
     *
     * @param text {@code version=v1}, {@code path.hvacfanset=hvacfan} or {@code parameter.heightlevel.val=cmd}
     * @return the quirk
     * @throws IllegalArgumentException if the text has none of these forms
     */
    public static Quirks parse(String text) {
        return QuirkText.parse(Objects.requireNonNull(text, "text"));
    }

    /**
     * Returns these quirks with another version in the path.
     *
     * @param segment the last segment of the API's base path, such as {@code v1}
     * @return the changed quirks
     * @throws IllegalArgumentException if it is empty or has characters that need encoding in a path
     */
    public Quirks version(String segment) {
        return new Quirks(Optional.of(Objects.requireNonNull(segment, "segment")), paths, parameters);
    }

    /**
     * Returns these quirks with another path for an operation.
     *
     * @param operation the operation's name in the document, such as {@code hvacfanset}
     * @param path the path to send, such as {@code hvacfan}
     * @return the changed quirks
     * @throws IllegalArgumentException if the path is empty or has characters that need encoding in a path
     */
    public Quirks path(String operation, String path) {
        return new Quirks(
                version,
                with(paths, Objects.requireNonNull(operation, "operation"), Objects.requireNonNull(path, "path")),
                parameters);
    }

    /**
     * Returns these quirks with another name for a parameter.
     *
     * @param operation the operation's name in the document, such as {@code heightlevel}
     * @param parameter the parameter's name in the document, such as {@code val}
     * @param name the name to send, such as {@code cmd}
     * @return the changed quirks
     * @throws IllegalArgumentException if the name is empty or has characters that need encoding in a query
     */
    public Quirks parameter(String operation, String parameter, String name) {
        String key =
                Objects.requireNonNull(operation, "operation") + "." + Objects.requireNonNull(parameter, "parameter");
        return new Quirks(version, paths, with(parameters, key, Objects.requireNonNull(name, "name")));
    }

    /**
     * Returns these quirks together with others.
     *
     * @param others the others, which win where both say something
     * @return all quirks
     */
    public Quirks and(Quirks others) {
        Objects.requireNonNull(others, "others");
        SortedMap<String, String> allPaths = new TreeMap<>(paths);
        allPaths.putAll(others.paths);
        SortedMap<String, String> allParameters = new TreeMap<>(parameters);
        allParameters.putAll(others.parameters);
        return new Quirks(others.version.or(() -> version), allPaths, allParameters);
    }

    private static SortedMap<String, String> with(Map<String, String> map, String key, String value) {
        SortedMap<String, String> changed = new TreeMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static SortedMap<String, String> copy(SortedMap<String, String> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }
}
