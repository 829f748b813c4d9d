package io.github.thinknxkit.generated;

import io.github.thinknxkit.internal.text.PlainDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.StringJoiner;

/**
 * Prints an answer as a record is printed, such as {@code PowerLevelStatus[level=40]}, but only what the server told, and numbers as
 * people write them.
 */
public final class AnswerText {

    private final StringJoiner fields;

    /**
     * Starts the text of an answer.
     *
     * @param type the simple name of its type, which is the whole text if no field has a value
     */
    public AnswerText(String type) {
        this.fields = new StringJoiner(", ", Objects.requireNonNull(type, "type") + "[", "]").setEmptyValue(type);
    }

    /**
     * Adds a field, unless it is empty.
     *
     * @param name the field's name
     * @param value its value; an optional stands for what it holds
     * @return this
     */
    public AnswerText add(String name, Object value) {
        Object shown = value instanceof Optional<?> optional
                ? optional.map(Object::toString).orElse("")
                : value;
        String text = shown instanceof Collection<?> all && all.isEmpty() ? "" : shown.toString();
        if (!text.isEmpty()) {
            fields.add(name + "=" + text);
        }
        return this;
    }

    /**
     * Adds a number, without an exponent and without zeros that say nothing.
     *
     * @param name the field's name
     * @param value its value
     * @return this
     */
    public AnswerText add(String name, double value) {
        return add(name, (Object) PlainDecimal.shown(value));
    }

    /**
     * Adds a number, unless it is empty.
     *
     * @param name the field's name
     * @param value its value
     * @return this
     */
    public AnswerText add(String name, OptionalDouble value) {
        return value.isPresent() ? add(name, value.getAsDouble()) : this;
    }

    /**
     * Adds a whole number, unless it is empty.
     *
     * @param name the field's name
     * @param value its value
     * @return this
     */
    public AnswerText add(String name, OptionalInt value) {
        return value.isPresent() ? add(name, (Object) value.getAsInt()) : this;
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return fields.toString();
    }
}
