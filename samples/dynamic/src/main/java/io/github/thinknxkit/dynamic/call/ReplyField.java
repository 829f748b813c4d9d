package io.github.thinknxkit.dynamic.call;

import io.github.thinknxkit.caller.Answer;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.model.ValueType.Constant;
import io.github.thinknxkit.spec.model.ValueType.DurationUnit;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.value.EnumValue;
import io.github.thinknxkit.value.WireValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One field of a reply.
 *
 * @param field the field in the spec
 * @param value its value: Boolean, Integer, Double, String, a list of String, a {@link Constant} of a choice or the text of one
 *     that the spec does not know, {@link io.github.thinknxkit.value.ParsedText} or
 *     {@link io.github.thinknxkit.value.GroupAddress}
 */
public record ReplyField(Field field, Object value) {

    /** An enum without constants: the runtime then hands over what came, and the spec's constants are looked up here. */
    private enum Unknown implements WireValue {
        ;

        @Override
        public String wire() {
            throw new IllegalStateException("there is no constant");
        }
    }

    /** {@return its name in camel case, as the members of JSON and the client's answers have it} */
    public String key() {
        return CodeName.ofKebab(field.name().text()).orElseThrow().memberName();
    }

    /** Reads the fields that an answer has; without those that are hidden, and those that the server did not send. */
    static List<ReplyField> read(io.github.thinknxkit.spec.model.Answer spec, Answer answer) {
        return spec.fields().stream()
                .flatMap(field -> value(field, answer).stream().map(value -> new ReplyField(field, value)))
                .filter(read -> !read.field().hidden())
                .toList();
    }

    private static Optional<Object> value(Field field, Answer answer) {
        String name = field.wireName();
        ValueType type = field.type();
        if (type instanceof ValueType.Flag flag) {
            String no = flag.whenFalse().wire();
            String yes = flag.whenTrue().wire();
            return field.required()
                    ? Optional.of(answer.flag(name, no, yes))
                    : answer.optionalFlag(name, no, yes).map(Object.class::cast);
        } else if (type instanceof ValueType.Whole whole && !whole.fractions()) {
            OptionalInt number = field.required() ? OptionalInt.of(answer.whole(name)) : answer.optionalWhole(name);
            return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
        } else if (type instanceof ValueType.Whole || type instanceof ValueType.Decimal) {
            return decimal(field, answer);
        } else if (type instanceof ValueType.Choice choice) {
            return choice(field, choice, answer);
        }
        return other(field, answer);
    }

    private static Optional<Object> decimal(Field field, Answer answer) {
        String name = field.wireName();
        OptionalDouble number =
                field.required() ? OptionalDouble.of(answer.decimal(name)) : answer.optionalDecimal(name);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        double value = number.getAsDouble();
        boolean idle = field.type() instanceof ValueType.Whole && value == (int) value;
        return Optional.of(idle ? (Object) (int) value : (Object) value);
    }

    private static Optional<Object> choice(Field field, ValueType.Choice type, Answer answer) {
        Optional<EnumValue<Unknown>> sent = field.required()
                ? Optional.of(answer.constant(field.wireName(), List.<Unknown>of()))
                : answer.optionalConstant(field.wireName(), List.<Unknown>of());
        return sent.map(EnumValue::wire)
                .map(wire -> type.constants().stream()
                        .filter(constant -> isSame(constant.wire(), wire))
                        .findFirst()
                        .map(Object.class::cast)
                        .orElse(wire));
    }

    /** A number may come with a fraction of zero. */
    private static boolean isSame(String known, String sent) {
        try {
            return known.equals(sent) || new BigDecimal(known).compareTo(new BigDecimal(sent)) == 0;
        } catch (NumberFormatException e) {
            return false;
        }
    }

    private static Optional<Object> other(Field field, Answer answer) {
        String name = field.wireName();
        boolean required = field.required();
        if (field.type() instanceof ValueType.Texts texts) {
            return Optional.of(answer.texts(name, texts.separator()));
        } else if (field.type() instanceof ValueType.Duration duration) {
            List<String> words =
                    duration.units().stream().map(DurationUnit::word).toList();
            List<Long> seconds =
                    duration.units().stream().map(DurationUnit::seconds).toList();
            return required
                    ? Optional.of(answer.duration(name, words, seconds))
                    : answer.optionalDuration(name, words, seconds).map(Object.class::cast);
        } else if (field.type() instanceof ValueType.Timestamp timestamp) {
            return required
                    ? Optional.of(answer.timestamp(name, timestamp.pattern()))
                    : answer.optionalTimestamp(name, timestamp.pattern()).map(Object.class::cast);
        } else if (field.type() instanceof ValueType.GroupAddress) {
            return required
                    ? Optional.of(answer.groupAddress(name))
                    : answer.optionalGroupAddress(name).map(Object.class::cast);
        }
        return required
                ? Optional.of(answer.text(name))
                : answer.optionalText(name).map(Object.class::cast);
    }
}
