package io.github.thinknxkit.processor.resolve;

import io.github.thinknxkit.spec.model.Answer;
import io.github.thinknxkit.spec.model.Field;
import io.github.thinknxkit.spec.model.Operation;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.HashSet;
import java.util.Set;

/** Which answers and types some action has; nothing is generated for the others. */
final class Usage {

    private final Set<String> answers = new HashSet<>();
    private final Set<String> types = new HashSet<>();

    Usage(Bindings bindings) {
        bindings.actions().forEach(bound -> {
            bound.action().arguments().stream().map(Parameter::type).forEach(this::use);
            use(bound.operation());
        });
    }

    private void use(Operation operation) {
        use(operation.answer());
        operation.feedbackAnswer().ifPresent(this::use);
    }

    private void use(Answer answer) {
        answers.add(answer.name().text());
        answer.fields().stream()
                .filter(field -> !field.hidden())
                .map(Field::type)
                .forEach(this::use);
    }

    private void use(ValueType type) {
        types.add(type.name().text());
        if (type instanceof ValueType.Packed packed) {
            packed.parts().forEach(part -> use(part.type()));
        }
    }

    boolean has(Answer answer) {
        return answers.contains(answer.name().text());
    }

    boolean has(ValueType type) {
        return types.contains(type.name().text());
    }
}
