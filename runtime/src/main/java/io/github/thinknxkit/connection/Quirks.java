package io.github.thinknxkit.connection;

import io.github.thinknxkit.internal.text.PercentEncoder;
import io.github.thinknxkit.internal.text.RecordText;
import io.github.thinknxkit.internal.text.VisibleText;
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

    private static final String VERSION = "version";
    private static final String PATH = "path.";
    private static final String PARAMETER = "parameter.";

    /** Copies the maps. */
    public Quirks {
        version.ifPresent(Quirks::checkPath);
        paths = copy(paths);
        parameters = copy(parameters);
        paths.values().forEach(Quirks::checkPath);
        parameters.values().forEach(Quirks::checkName);
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
        int equals = Objects.requireNonNull(text, "text").indexOf('=');
        if (equals < 0) {
            throw unknown(text);
        }
        String name = text.substring(0, equals);
        String value = text.substring(equals + 1);
        if (name.equals(VERSION)) {
            return none().version(value);
        } else if (name.startsWith(PATH) && name.length() > PATH.length()) {
            return none().path(name.substring(PATH.length()), value);
        } else if (name.startsWith(PARAMETER)) {
            return parameterQuirk(text, name.substring(PARAMETER.length()), value);
        }
        throw unknown(text);
    }

    private static Quirks parameterQuirk(String text, String name, String value) {
        int dot = name.lastIndexOf('.');
        if (dot < 1 || dot == name.length() - 1) {
            throw unknown(text);
        }
        return none().parameter(name.substring(0, dot), name.substring(dot + 1), value);
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

    /** {@return the quirks in words, such as {@code Quirks[version=v1, paths={hvacfanset=hvacfan}]}} */
    @Override
    public String toString() {
        return new RecordText("Quirks")
                .add("version", version)
                .add("paths", paths)
                .add("parameters", parameters)
                .toString();
    }

    private static SortedMap<String, String> with(Map<String, String> map, String key, String value) {
        SortedMap<String, String> changed = new TreeMap<>(map);
        changed.put(key, value);
        return changed;
    }

    private static SortedMap<String, String> copy(SortedMap<String, String> map) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(map));
    }

    private static void checkPath(String path) {
        for (String segment : path.split("/", -1)) {
            if (segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException("a quirk's path must not hold the segment " + segment);
            }
            checkName(isForValue(segment) ? segment.substring(1, segment.length() - 1) : segment);
        }
    }

    /** A segment in braces stays what it is in the operation's own path. */
    private static boolean isForValue(String segment) {
        return segment.length() > 2 && segment.startsWith("{") && segment.endsWith("}");
    }

    private static void checkName(String name) {
        boolean clean = !name.isEmpty();
        for (int i = 0; i < name.length(); i++) {
            clean &= PercentEncoder.isUnreserved(name.charAt(i));
        }
        if (!clean) {
            throw new IllegalArgumentException(
                    "what a quirk sends has letters, digits, '-', '.', '_' and '~' only, and slashes in a path; not "
                            + VisibleText.quoted(name));
        }
    }

    private static IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(VisibleText.quoted(text) + " is no quirk; expected version=SEGMENT,"
                + " path.OPERATION=PATH or parameter.OPERATION.PARAMETER=NAME");
    }
}
