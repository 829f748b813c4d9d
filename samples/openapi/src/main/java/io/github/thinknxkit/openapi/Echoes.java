package io.github.thinknxkit.openapi;

import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The fields in which a server repeats a number of the request. A spec calls them texts, as it takes whatever comes for one; a
 * generated client would not.
 */
final class Echoes {

    private final Map<Answer, Set<String>> names = new HashMap<>();

    private Echoes() {}

    static Echoes of(List<Operation> operations) {
        Echoes echoes = new Echoes();
        for (Operation operation : operations) {
            Stream.concat(Stream.of(operation.answer()), operation.feedbackAnswer().stream())
                    .forEach(answer -> operation.parameters().stream()
                            .filter(parameter -> !isText(parameter.type()))
                            .map(Parameter::wireName)
                            .forEach(echoes.names.computeIfAbsent(answer, any -> new HashSet<>())::add));
        }
        return echoes;
    }

    private static boolean isText(ValueType type) {
        return type instanceof ValueType.Text || type instanceof ValueType.GroupAddress;
    }

    /** Returns whether a field of an answer may be a number as well as a text. */
    boolean isOne(Answer answer, Field field) {
        return field.type() instanceof ValueType.Text
                && names.getOrDefault(answer, Set.of()).contains(field.wireName());
    }
}
