package io.github.thinknxkit.generated;

import io.github.thinknxkit.internal.text.RecordText;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Prints an answer as a record is printed, such as {@code PowerLevelStatus[level=40]}, but only what the server told, and numbers as
 * people write them.
 */
public final class AnswerText {

    private final RecordText text;

    /**
     * Starts the text of an answer.
     *
     * @param type the simple name of its type, which is the whole text if no field has a value
     */
    public AnswerText(String type) {
        this.text = new RecordText(type);
    }

    /**
     * Adds a field, unless it is empty.
     *
     * @param name the field's name
     * @param value its value; an optional stands for what it holds
     * @return this
     */
    public AnswerText add(String name, Object value) {
        text.add(name, value);
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
        return add(name, (Object) value);
    }

    /**
     * Adds a number, unless it is empty.
     *
     * @param name the field's name
     * @param value its value
     * @return this
     */
    public AnswerText add(String name, OptionalDouble value) {
        return add(name, (Object) value);
    }

    /**
     * Adds a whole number, unless it is empty.
     *
     * @param name the field's name
     * @param value its value
     * @return this
     */
    public AnswerText add(String name, OptionalInt value) {
        return add(name, (Object) value);
    }

    /** {@return the text} */
    @Override
    public String toString() {
        return text.toString();
    }
}
