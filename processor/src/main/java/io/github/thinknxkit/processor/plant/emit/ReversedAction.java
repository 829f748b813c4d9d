package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.emit.Literals;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.model.ReversibleRange;
import io.github.thinknxkit.processor.plant.model.RuledModel;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.names.NameStyle;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An action of a controller whose values run the other way on some devices: what of it is reversed.
 *
 * @param model the controller
 * @param action the action
 */
record ReversedAction(RuledModel model, ActionModel action) {

    /** Returns whether anything in request or answer is reversed. */
    boolean isNeeded() {
        return RuledEmitter.reverses(model)
                && (reversesArguments()
                        || isReversed(action.answer())
                        || action.status().filter(ReversedAction::isReversed).isPresent());
    }

    /** The class of the request, inside the controller's. */
    ClassName type() {
        String method = action.method();
        return model.type()
                .nestedClass("Turned" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1));
    }

    /** The class of the request that asks for feedback, beside it. */
    ClassName feedbackType() {
        return type().peerClass(type().simpleName() + NameStyle.FEEDBACK_TYPE);
    }

    /** The expression of the request as it is sent, where {@code request} is one that is not reversed. */
    CodeBlock request() {
        return reversesArguments()
                ? CodeBlock.of("plain.$N($L)", action.method(), arguments())
                : CodeBlock.of("request");
    }

    private CodeBlock arguments() {
        return action.arguments().stream()
                .filter(ArgumentModel::required)
                .map(ReversedAction::argument)
                .collect(Literals.arguments());
    }

    private boolean reversesArguments() {
        return action.arguments().stream()
                .anyMatch(argument -> ReversibleRange.of(argument.type()).isPresent());
    }

    private static CodeBlock argument(ArgumentModel argument) {
        return value(argument, CodeBlock.of("$N", argument.name()));
    }

    /** The expression that reverses the value of an argument. */
    static CodeBlock value(ArgumentModel argument, CodeBlock value) {
        return reversed(argument.type(), value);
    }

    static boolean isReversed(AnswerModel answer) {
        return answer.fields().stream().anyMatch(ReversedAction::isReversed);
    }

    private static boolean isReversed(FieldModel field) {
        return field.spec().required()
                && ReversibleRange.of(field.spec().type()).isPresent();
    }

    /** The expression that reverses an answer, of which the local variable {@code answer} is one. */
    static CodeBlock answer(AnswerModel answer) {
        Stream<CodeBlock> fields = answer.fields().stream().map(field -> {
            CodeBlock value = CodeBlock.of("answer.$N()", field.name());
            return isReversed(field) ? reversed(field.spec().type(), value) : value;
        });
        return CodeBlock.of("new $T($L)", answer.type(), fields.collect(Literals.arguments()));
    }

    private static CodeBlock reversed(ValueType type, CodeBlock value) {
        return ReversibleRange.of(type)
                .map(range -> CodeBlock.of(
                        "$T.reversed($L, $L, $L)",
                        RuntimeTypes.SCALING,
                        value,
                        Literals.number(type, range.min().orElseThrow()),
                        Literals.number(type, range.max().orElseThrow())))
                .orElse(value);
    }
}
