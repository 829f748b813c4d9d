package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.dynamic.value.Values;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One result for scripts: named values, in the order in which they are printed. */
public final class ResultRow {

    private final Map<String, Object> members = new LinkedHashMap<>();

    /** Starts without values. */
    public ResultRow() {}

    /**
     * Adds a value.
     *
     * @param name its name
     * @param value a truth value, a number, a list, or anything that is shown as text
     * @return this
     */
    public ResultRow member(String name, Object value) {
        members.put(name, plain(value));
        return this;
    }

    /**
     * Adds a row as a value.
     *
     * @param name its name
     * @param row the row
     * @return this
     */
    public ResultRow member(String name, ResultRow row) {
        members.put(name, row.members());
        return this;
    }

    /** {@return the values: Boolean, Number, String, a list of them, or a map of them} */
    Map<String, Object> members() {
        return Collections.unmodifiableMap(members);
    }

    private static Object plain(Object value) {
        return value instanceof List<?> list
                ? list.stream().map(ResultRow::plain).toList()
                : scalar(Values.plain(value));
    }

    private static Object scalar(Object value) {
        return value instanceof Boolean || value instanceof Number ? value : value.toString();
    }
}
