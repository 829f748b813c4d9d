package io.github.thinknxkit.site.reference;

import io.github.thinknxkit.dynamic.value.ValueText;
import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an answer looks like that belongs to what an example sends. */
final class AnswerSample {

    private static final LocalDateTime SOME_DAY = LocalDateTime.of(2026, 3, 14, 15, 9, 26);
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

    private AnswerSample() {}

    /** Returns the answer as a JSON object. */
    static String of(Operation operation, Answer answer, Map<String, String> sent) {
        return answer.fields().stream()
                .map(field -> "  " + quoted(field.wireName()) + ": " + value(operation, field, sent))
                .collect(Collectors.joining(",\n", "{\n", "\n}"));
    }

    private static String value(Operation operation, Field field, Map<String, String> sent) {
        if (field.hidden()) {
            return quoted(operation.namespace());
        }
        return Optional.ofNullable(sent.get(field.wireName()))
                .or(() -> reported(operation, field, sent))
                .map(text -> field.type() instanceof ValueType.Text ? quoted(text) : json(text))
                .orElseGet(() -> usual(field.type()));
    }

    /** A state is what has just been set, if it has. */
    private static Optional<String> reported(Operation operation, Field field, Map<String, String> sent) {
        return operation.parameters().stream()
                .filter(parameter -> !parameter.device())
                .filter(parameter -> parameter.type().equals(field.type()))
                .map(Parameter::wireName)
                .filter(sent::containsKey)
                .map(sent::get)
                .findFirst();
    }

    private static String usual(ValueType type) {
        if (type instanceof ValueType.Flag flag) {
            return json(flag.whenTrue().wire());
        } else if (type instanceof ValueType.Choice choice) {
            return json(choice.constants().get(0).wire());
        } else if (type instanceof ValueType.Duration duration) {
            return quoted(
                    duration.units().stream().map(unit -> "3 " + unit.word()).collect(Collectors.joining(" ")));
        } else if (type instanceof ValueType.Timestamp timestamp) {
            return quoted(SOME_DAY.format(DateTimeFormatter.ofPattern(timestamp.pattern(), Locale.ROOT)));
        } else if (type instanceof ValueType.Texts texts) {
            return quoted("101" + texts.separator() + "102");
        }
        return type instanceof ValueType.Text ? quoted("…") : json(ValueText.example(type));
    }

    private static String json(String text) {
        return NUMBER.matcher(text).matches() ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        text.chars()
                .forEach(character -> json.append(
                        character < 0x20 || character == '"' || character == '\\'
                                ? String.format("\\u%04x", character)
                                : String.valueOf((char) character)));
        return json.append('"').toString();
    }
}
