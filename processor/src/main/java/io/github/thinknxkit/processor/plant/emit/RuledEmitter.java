package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.emit.Literals;
import io.github.thinknxkit.processor.emit.Records;
import io.github.thinknxkit.processor.emit.Signatures;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.model.ReversibleRange;
import io.github.thinknxkit.processor.plant.model.RuledModel;
import io.github.thinknxkit.processor.plant.model.RuledModel.Reversal;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits controllers that hold values against the plant file before a request is made. */
final class RuledEmitter {

    TypeSpec.Builder emit(RuledModel model) {
        ClassName controller = model.controller().type();
        Doc docs = Doc.of("Implements").link(controller).text("and holds values against the plant file.");
        docs.param("plain").text("the controller as it is");
        docs.param("info").text("what the plant file says of the device");
        TypeSpec.Builder type = TypeSpec.recordBuilder(model.type())
                .addJavadoc(docs.build())
                .recordConstructor(new Records()
                        .add(controller, "plain")
                        .add(RuntimeTypes.DEVICE_INFO, "info")
                        .build())
                .addSuperinterface(controller);
        for (ActionModel action : model.controller().actions()) {
            ReversedAction reversed = new ReversedAction(model, action);
            type.addMethod(action(model, action, reversed));
            if (reversed.isNeeded()) {
                new ReversedRequestEmitter(reversed).emit(type);
            }
        }
        return type;
    }

    private static MethodSpec action(RuledModel model, ActionModel action, ReversedAction reversed) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(action.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(action.request())
                .addParameters(Signatures.parameters(action));
        if (reversed.isNeeded()) {
            action.arguments().stream()
                    .filter(ArgumentModel::required)
                    .forEach(argument -> check(method, model, argument));
            // The plain request first: what it says of a value out of range is about the value that was given.
            method.addStatement("$T request = plain.$N($L)", action.request(), action.method(), names(action))
                    .addStatement(
                            "return $T.isInverted(info)$W? new $T($L)$W: request",
                            RuntimeTypes.PLANT_RULES,
                            reversed.type(),
                            reversed.request());
            return method.build();
        }
        CodeBlock arguments = action.arguments().stream()
                .filter(ArgumentModel::required)
                .map(argument -> limited(model, argument))
                .collect(Literals.arguments());
        return method.addStatement("return plain.$N($L)", action.method(), arguments)
                .build();
    }

    private static void check(MethodSpec.Builder method, RuledModel model, ArgumentModel argument) {
        if (ReversibleRange.isNumber(argument.type())) {
            method.addStatement("$L", limited(model, argument));
        }
    }

    private static CodeBlock names(ActionModel action) {
        List<CodeBlock> names = action.arguments().stream()
                .filter(ArgumentModel::required)
                .map(argument -> CodeBlock.of("$N", argument.name()))
                .toList();
        return names.stream().collect(Literals.arguments());
    }

    private static CodeBlock limited(RuledModel model, ArgumentModel argument) {
        if (!ReversibleRange.isNumber(argument.type())) {
            return CodeBlock.of("$N", argument.name());
        }
        return CodeBlock.of(
                "$T.limited(info,$W$L,$W$L,$W$N,$W$L)",
                RuntimeTypes.PLANT_RULES,
                Literals.string(model.controller().spec().name().text()),
                Literals.string(argument.name()),
                argument.name(),
                Literals.string(ValueType.unitOf(argument.type()).orElse("")));
    }

    /** {@return whether values of a controller are reversed at all} */
    static boolean reverses(RuledModel model) {
        return model.reversing() == Reversal.IF_INVERTED;
    }
}
