package io.github.thinknxkit.fleet.record;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a server is to do, in words: they are understood and checked by the worker that owns the server. */
public sealed interface Order {

    /**
     * Sets a device of the plant file.
     *
     * @param device the path of the device, the end of its path if that is unique, or its GUID
     * @param words a value such as {@code on} or {@code 40}, or an action such as {@code up}; before it the controller, where a
     *     value may be meant for two
     */
    record Set(String device, List<String> words) implements Order {

        /** Copies the list. */
        public Set {
            Objects.requireNonNull(device, "device");
            words = List.copyOf(words);
        }
    }

    /**
     * Calls an operation of the document.
     *
     * @param operation its name, such as {@code powerstatus} or {@code system/sendKNXbit}
     * @param parameters its parameters as the document names and writes them; the device may be a path. A parameter {@code fb},
     *     whatever its value, waits for the device
     */
    record Call(String operation, Map<String, String> parameters) implements Order {

        /** Copies the map. */
        public Call {
            Objects.requireNonNull(operation, "operation");
            parameters = Map.copyOf(parameters);
        }
    }

    /**
     * Sets a device.
     *
     * @param device the device, as in {@link Set}
     * @param words the words, as in {@link Set}
     * @return the order
     */
    static Order set(String device, String... words) {
        return new Set(device, List.of(words));
    }

    /**
     * Calls an operation.
     *
     * @param operation the operation, as in {@link Call}
     * @param parameters its parameters, as in {@link Call}
     * @return the order
     */
    static Order call(String operation, Map<String, String> parameters) {
        return new Call(operation, parameters);
    }
}
