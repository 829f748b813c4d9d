package io.github.thinknxkit.internal.wire;

import io.github.thinknxkit.spi.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What the values of an operation's parameters are written behind.
 *
 * @param keys each parameter's name with an equals sign, such as {@code cmd=}
 * @param firstIsWritten whether the operation's prefix ends with the first key
 */
public record ParameterKeys(List<String> keys, boolean firstIsWritten) {

    /** Copies the list. */
    public ParameterKeys {
        keys = List.copyOf(keys);
    }

    /**
     * Returns the keys of an operation.
     *
     * @param operation the operation
     * @param rename the name to send for a parameter's name
     * @return the keys
     */
    public static ParameterKeys of(Operation operation, UnaryOperator<String> rename) {
        List<String> keys = new ArrayList<>(operation.parameters().size());
        for (String parameter : operation.parameters()) {
            keys.add(rename.apply(parameter) + "=");
        }
        return new ParameterKeys(keys, operation.prefix().endsWith("="));
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
     * @param separator what a query begins with
     * @return the separator and the first key, or nothing if the first parameter may be left out
     */
    public String head(String separator) {
        return firstIsWritten ? separator + keys.get(0) : "";
    }
}
