package io.github.thinknxkit.internal.answer;

import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.error.MalformedAnswerException;
import io.github.thinknxkit.internal.answer.Field.Kind;
import io.github.thinknxkit.internal.answer.Scalars.Times;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.GroupAddress;
import io.github.thinknxkit.value.ParsedText;
import io.github.thinknxkit.value.WireValue;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An answer that was read from JSON. */
public final class JsonAnswer implements Answer {

    private final Fields fields;
    private final Complaint complaint;

    /**
     * Creates an answer.
     *
     * @param complaint makes the error for a field that cannot be understood
     */
    public JsonAnswer(Fields fields, Complaint complaint) {
        this.fields = fields;
        this.complaint = complaint;
    }

    @Override
    public String text(String field) {
        return required(field, "a text", Scalars::text);
    }

    @Override
    public Optional<String> optionalText(String field) {
        return optional(field, Scalars::text);
    }

    @Override
    public boolean flag(String field, String whenFalse, String whenTrue) {
        return required(field, whenFalse + " or " + whenTrue, value -> Scalars.flag(value, whenFalse, whenTrue));
    }

    @Override
    public Optional<Boolean> optionalFlag(String field, String whenFalse, String whenTrue) {
        return optional(field, value -> Scalars.flag(value, whenFalse, whenTrue));
    }

    @Override
    public int whole(String field) {
        return required(field, "a whole number", Scalars::whole);
    }

    @Override
    public OptionalInt optionalWhole(String field) {
        Optional<Integer> value = optional(field, Scalars::whole);
        return value.isPresent() ? OptionalInt.of(value.get()) : OptionalInt.empty();
    }

    @Override
    public double decimal(String field) {
        return required(field, "a number", Scalars::decimal);
    }

    @Override
    public OptionalDouble optionalDecimal(String field) {
        Optional<Double> value = optional(field, Scalars::decimal);
        return value.isPresent() ? OptionalDouble.of(value.get()) : OptionalDouble.empty();
    }

    @Override
    public <E extends Enum<E> & WireValue> EnumValue<E> constant(String field, List<E> constants) {
        return required(field, "a single value", value -> Scalars.constant(value, constants));
    }

    @Override
    public <E extends Enum<E> & WireValue> Optional<EnumValue<E>> optionalConstant(String field, List<E> constants) {
        return optional(field, value -> Scalars.constant(value, constants));
    }

    @Override
    public GroupAddress groupAddress(String field) {
        return required(field, "a group address", Scalars::groupAddress);
    }

    @Override
    public Optional<GroupAddress> optionalGroupAddress(String field) {
        return optional(field, Scalars::groupAddress);
    }

    @Override
    public ParsedText<Duration> duration(String field, List<String> units, List<Long> seconds) {
        String text = text(field);
        return new ParsedText<>(text, Times.duration(text, units, seconds));
    }

    @Override
    public Optional<ParsedText<Duration>> optionalDuration(String field, List<String> units, List<Long> seconds) {
        return optionalText(field).map(text -> new ParsedText<>(text, Times.duration(text, units, seconds)));
    }

    @Override
    public ParsedText<LocalDateTime> timestamp(String field, String pattern) {
        String text = text(field);
        return new ParsedText<>(text, Times.timestamp(text, pattern));
    }

    @Override
    public Optional<ParsedText<LocalDateTime>> optionalTimestamp(String field, String pattern) {
        return optionalText(field).map(text -> new ParsedText<>(text, Times.timestamp(text, pattern)));
    }

    @Override
    public List<String> texts(String field, String separator) {
        Field value = fields.get(field);
        List<String> texts = new ArrayList<>();
        if (value == null || value.isBlank()) {
            return List.of();
        }
        if (value.kind() == Kind.ARRAY) {
            for (Field element : value.elements()) {
                addStripped(texts, element.isScalar() ? element.text() : "");
            }
        } else if (value.isScalar()) {
            split(texts, value.text(), separator);
        }
        return List.copyOf(texts);
    }

    @Override
    public Optional<String> json(String field) {
        return Optional.ofNullable(fields.get(field)).map(Field::json);
    }

    private static void split(List<String> texts, String text, String separator) {
        int start = 0;
        for (int end = text.indexOf(separator); end >= 0; end = text.indexOf(separator, start)) {
            addStripped(texts, text.substring(start, end));
            start = end + separator.length();
        }
        addStripped(texts, text.substring(start));
    }

    private static void addStripped(List<String> texts, String text) {
        if (!text.isBlank()) {
            texts.add(text.strip());
        }
    }

    private <T> T required(String name, String expected, Function<Field, @Nullable T> understand) {
        Field found = fields.get(name);
        if (found == null) {
            throw complaint.about("lacks the field \"" + name + "\" (" + expected + ")", "");
        }
        Field field = found.unwrapped();
        T value = field.kind() == Kind.NULL ? null : understand.apply(field);
        if (value == null) {
            throw misfit(name, expected, field);
        }
        return value;
    }

    private MalformedAnswerException misfit(String name, String expected, Field field) {
        String what = "should have " + expected + " in the field \"" + name + "\"";
        return field.shown().isEmpty()
                ? complaint.about(what, field.text())
                : complaint.about(what + ", not " + field.shown(), "");
    }

    private <T> Optional<T> optional(String name, Function<Field, @Nullable T> understand) {
        Field found = fields.get(name);
        if (found == null) {
            return Optional.empty();
        }
        Field field = found.unwrapped();
        return field.isBlank() ? Optional.empty() : Optional.ofNullable(understand.apply(field));
    }

    /** Makes the error for an answer that cannot be understood. */
    @FunctionalInterface
    interface Complaint {

        /**
         * Returns the error.
         *
         * @param what what is wrong, as a clause that follows "the answer"; holds nothing that the server sent
         * @param quoted what the server sent there; may be empty
         */
        MalformedAnswerException about(String what, String quoted);
    }
}
