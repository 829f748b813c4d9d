package io.github.thinknxkit.internal.text;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * Prints a value as a record is printed, such as {@code Deadlines[call=10 s, feedback=1 min]}, but only components that say something,
 * and numbers and durations as people write them.
 */
public final class RecordText {

    private final StringJoiner components;

    /** Starts the text of a value; the name of its type is the whole text if no component says anything. */
    public RecordText(String type) {
        this.components = new StringJoiner(", ", Objects.requireNonNull(type, "type") + "[", "]").setEmptyValue(type);
    }

    /**
     * Adds a component, unless it is empty.
     *
     * @param value its value; an optional stands for what it holds
     */
    public RecordText add(String name, Object value) {
        String text = shown(value);
        if (!text.isEmpty()) {
            components.add(name + "=" + text);
        }
        return this;
    }

    @Override
    public String toString() {
        return components.toString();
    }

    private static String shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordText::shown).orElse("");
        } else if (value instanceof OptionalInt optional) {
            return optional.isPresent() ? Integer.toString(optional.getAsInt()) : "";
        } else if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? PlainDecimal.shown(optional.getAsDouble()) : "";
        } else if (value instanceof Double number) {
            return PlainDecimal.shown(number);
        } else if (value instanceof Duration duration) {
            return DurationText.of(duration);
        }
        return isEmpty(value) ? "" : value.toString();
    }

    private static boolean isEmpty(Object value) {
        return value instanceof Map<?, ?> map ? map.isEmpty() : value instanceof Collection<?> all && all.isEmpty();
    }
}
