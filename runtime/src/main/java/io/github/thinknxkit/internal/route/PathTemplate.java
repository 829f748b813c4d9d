package io.github.thinknxkit.internal.route;

import java.util.List;
import java.util.regex.Pattern;

/** A path of which segments in braces are for values; all else in it is percent-encoded, and so has no braces. */
public final class PathTemplate {

    private static final Pattern VALUE = Pattern.compile("\\{[^/{}]*}");

    private PathTemplate() {}

    /**
     * Returns what stands before, between and behind the values.
     *
     * @param path the path
     * @return the texts, one more than there are values
     */
    public static List<String> texts(String path) {
        return List.of(VALUE.split(path, -1));
    }

    /**
     * Returns the segments for values.
     *
     * @param path the path
     * @return each with its braces, in their order
     */
    public static List<String> values(String path) {
        return VALUE.matcher(path).results().map(found -> found.group()).toList();
    }
}
