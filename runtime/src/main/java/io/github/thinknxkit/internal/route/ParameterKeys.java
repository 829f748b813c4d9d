package io.github.thinknxkit.internal.route;

import io.github.thinknxkit.caller.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What the values of an operation's parameters are written behind.
 *
 * @param keys for each parameter in the path the text between the value before and its own, which is nothing for the first;
 *     then each other parameter's name with an equals sign, such as {@code cmd=}
 * @param inPath how many parameters are in the path
 * @param start the path up to the first value in it; all of it if there is none
 * @param end what the path has behind its last value
 * @param firstIsWritten whether the operation's prefix ends with the first key
 */
public record ParameterKeys(List<String> keys, int inPath, String start, String end, boolean firstIsWritten) {

    /** Copies the list. */
    public ParameterKeys {
        keys = List.copyOf(keys);
    }

    /**
     * Returns the keys of an operation.
     *
     * @param path the path to send, with as many segments for values as the operation's own
     * @param rename the name to send for a parameter's name
     */
    public static ParameterKeys of(Operation operation, String path, UnaryOperator<String> rename) {
        List<String> texts = PathTemplate.texts(path);
        int inPath = texts.size() - 1;
        List<String> keys = new ArrayList<>(operation.parameters().size());
        for (int i = 0; i < operation.parameters().size(); i++) {
            String query = rename.apply(operation.parameters().get(i)) + "=";
            keys.add(i >= inPath ? query : i == 0 ? "" : texts.get(i));
        }
        String end = inPath == 0 ? "" : texts.get(inPath);
        return new ParameterKeys(
                keys, inPath, texts.get(0), end, operation.prefix().endsWith("="));
    }

    int size() {
        return keys.size();
    }

    String key(int index) {
        if (index >= keys.size()) {
            throw new IllegalStateException("more arguments than the operation's " + keys.size() + " parameters");
        }
        return keys.get(index);
    }

    /**
     * Returns what stands between a path and the first value.
     *
     * @return the separator and the first key, or nothing if the first parameter may be left out or is in the path
     */
    public String head(String separator) {
        return firstIsWritten ? separator + keys.get(0) : "";
    }

    /** A path of which segments in braces are for values; all else in it is percent-encoded, and so has no braces. */
    static final class PathTemplate {

        private static final Pattern VALUE = Pattern.compile("\\{[^/{}]*}");

        private PathTemplate() {}

        /** Returns what stands before, between and behind the values. */
        public static List<String> texts(String path) {
            return List.of(VALUE.split(path, -1));
        }

        /** Returns the segments for values. */
        public static List<String> values(String path) {
            return VALUE.matcher(path).results().map(found -> found.group()).toList();
        }
    }
}
