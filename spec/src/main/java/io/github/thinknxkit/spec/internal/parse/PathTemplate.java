package io.github.thinknxkit.spec.internal.parse;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path of which whole segments, in braces, are for the values of parameters.
 *
 * @param segments the segments as they are written
 */
record PathTemplate(List<String> segments) {

    PathTemplate {
        segments = List.copyOf(segments);
    }

    static PathTemplate of(String path) {
        return new PathTemplate(List.of(path.split("/", -1)));
    }

    /** The names of parameters, in their order, including duplicates. */
    List<String> names() {
        return segments.stream()
                .filter(PathTemplate::isName)
                .map(PathTemplate::name)
                .toList();
    }

    /** The path with a letter in place of each parameter. */
    String withoutBraces() {
        return joined(segments.stream().map(segment -> isName(segment) ? "x" : segment));
    }

    /** The path as the server tells it from others. */
    String withoutNames() {
        return joined(segments.stream().map(segment -> isName(segment) ? "{}" : segment));
    }

    /** Whether the path could have been sent. */
    boolean matches(String path) {
        List<String> sent = of(path).segments();
        boolean matches = sent.size() == segments.size();
        for (int i = 0; i < segments.size() && matches; i++) {
            matches = isName(segments.get(i))
                    ? !sent.get(i).isEmpty()
                    : segments.get(i).equals(sent.get(i));
        }
        return matches;
    }

    private static String joined(Stream<String> segments) {
        return segments.collect(Collectors.joining("/"));
    }

    private static boolean isName(String segment) {
        return segment.length() > 2 && segment.startsWith("{") && segment.endsWith("}");
    }

    private static String name(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
