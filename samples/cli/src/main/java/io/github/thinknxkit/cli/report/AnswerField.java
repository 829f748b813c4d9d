package io.github.thinknxkit.cli.report;

import io.github.thinknxkit.cli.call.CamelCase;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One field of an answer.
 *
 * @param field what the spec says of it
 * @param value its value as the client has it: a Boolean, Integer, Double, String, list, or one of the client's own types
 */
public record AnswerField(Field field, Object value) {

    /** {@return its name as in the client's records, such as {@code communicationObject}} */
    public String key() {
        return CamelCase.of(field.name().text());
    }

    /**
     * Takes an answer of the client apart.
     *
     * @param spec what the spec says of the answer
     * @param answer the client's record
     * @return the fields that the server sent, in the order of the document
     */
    public static List<AnswerField> of(Answer spec, Object answer) {
        return spec.fields().stream()
                .filter(field -> !field.hidden())
                .flatMap(field -> of(field, answer).stream())
                .toList();
    }

    /**
     * Takes one field out of an answer of the client.
     *
     * @param field the field
     * @param answer the client's record
     * @return the field with its value; empty if the server did not send it
     */
    public static Optional<AnswerField> of(Field field, Object answer) {
        return value(field, answer).map(value -> new AnswerField(field, value));
    }

    private static Optional<Object> value(Field field, Object answer) {
        String name = field.name().text();
        if (field.type() instanceof ValueType.Whole whole && whole.fractions()) {
            return present(component(CamelCase.of("exact-" + name), answer)).map(AnswerField::withoutIdleFraction);
        }
        return present(component(CamelCase.of(name), answer));
    }

    private static Optional<Object> present(Object component) {
        if (component instanceof Optional<?> optional) {
            return optional.map(Object.class::cast);
        } else if (component instanceof OptionalInt number) {
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        } else if (component instanceof OptionalDouble number) {
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        return Optional.of(component);
    }

    /** Most of these quantities are whole, and 40 is what scripts expect for them, not 40.0. */
    private static Object withoutIdleFraction(Object value) {
        return value instanceof Double number && number == number.intValue() ? (Object) number.intValue() : value;
    }

    private static Object component(String name, Object answer) {
        try {
            return answer.getClass().getMethod(name).invoke(answer);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the client's " + answer.getClass() + " lacks " + name, e);
        }
    }
}
