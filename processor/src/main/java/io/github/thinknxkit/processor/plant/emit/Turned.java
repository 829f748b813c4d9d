package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import io.github.thinknxkit.processor.emit.Literals;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.plant.model.RuledModel;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An action of a controller whose values run the other way on some devices: what of it is turned. A value is turned about
 * the middle of its range, so that only what has a least and a greatest value can be.
 *
 * @param model the controller
 * @param action the action
 */
record Turned(RuledModel model, ActionModel action) {

    /** Tells whether anything in request or answer is turned. */
    boolean isNeeded() {
        boolean arguments = action.arguments().stream()
                .anyMatch(argument -> sum(argument.type()).isPresent());
        return RuledEmitter.turns(model)
                && (arguments
                        || isTurned(action.answer())
                        || action.status().filter(Turned::isTurned).isPresent());
    }

    /** The class of the request, inside the controller's. */
    ClassName type() {
        String method = action.method();
        return model.type()
                .nestedClass("Turned" + method.substring(0, 1).toUpperCase(Locale.ROOT) + method.substring(1));
    }

    /** The arguments for the plain controller. */
    CodeBlock arguments() {
        return action.arguments().stream()
                .filter(ArgumentModel::required)
                .map(Turned::argument)
                .collect(Literals.arguments());
    }

    private static CodeBlock argument(ArgumentModel argument) {
        return value(argument, CodeBlock.of("$N", argument.name()));
    }

    /** The expression that turns the value of an argument. */
    static CodeBlock value(ArgumentModel argument, CodeBlock value) {
        return turned(argument.type(), value);
    }

    static boolean isTurned(AnswerModel answer) {
        return answer.fields().stream().anyMatch(Turned::isTurned);
    }

    private static boolean isTurned(FieldModel field) {
        return field.spec().required() && sum(field.spec().type()).isPresent();
    }

    /** The expression that turns an answer, of which the local variable {@code answer} is one. */
    static CodeBlock answer(AnswerModel answer) {
        Stream<CodeBlock> fields = answer.fields().stream().map(field -> {
            CodeBlock value = CodeBlock.of("answer.$N()", field.name());
            return isTurned(field) ? turned(field.spec().type(), value) : value;
        });
        return CodeBlock.of("new $T($L)", answer.type(), fields.collect(Literals.arguments()));
    }

    private static CodeBlock turned(ValueType type, CodeBlock value) {
        return sum(type).map(sum -> CodeBlock.of("$L - $L", sum, value)).orElse(value);
    }

    /** The least and the greatest value together: what a value and its turned one always add up to. */
    private static Optional<Object> sum(ValueType type) {
        if (type instanceof ValueType.Whole whole
                && whole.min().isPresent()
                && whole.max().isPresent()) {
            return Optional.of(whole.min().getAsInt() + whole.max().getAsInt());
        } else if (type instanceof ValueType.Decimal decimal
                && decimal.min().isPresent()
                && decimal.max().isPresent()) {
            return Optional.of(decimal.min().getAsDouble() + decimal.max().getAsDouble());
        } else if (type instanceof ValueType.Scaled scaled) {
            return Optional.of(scaled.max());
        }
        return Optional.empty();
    }
}
