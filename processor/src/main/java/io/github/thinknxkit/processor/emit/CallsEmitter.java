package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.ControllerModel.Ability;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the implementations of controllers. */
final class CallsEmitter {

    private final CallEmitter calls;
    private final FeedbackCallEmitter feedback;

    CallsEmitter(ClassName readers) {
        CallMethods methods = new CallMethods(readers);
        this.calls = new CallEmitter(methods);
        this.feedback = new FeedbackCallEmitter(methods);
    }

    TypeSpec.Builder emit(ControllerModel controller) {
        Optional<ArgumentModel> device = controller.ability().map(Ability::device);
        Doc docs = Doc.of("Makes the requests of").link(controller.type()).text(".");
        docs.param("caller").text("what sends them");
        Records components = new Records().add(RuntimeTypes.CALLER, "caller");
        for (ActionModel action : controller.actions()) {
            docs.param(action.operation()).text("what").code(action.method()).text("calls");
            components.add(RuntimeTypes.OPERATION, action.operation());
        }
        device.ifPresent(id -> {
            docs.param(id.name()).text("what names the device");
            components.add(id.java(), id.name());
        });
        TypeSpec.Builder type = TypeSpec.recordBuilder(controller.calls())
                .addJavadoc(docs.build())
                .recordConstructor(components.build())
                .addSuperinterface(controller.type());
        for (ActionModel action : controller.actions()) {
            type.addMethod(factory(action, device));
            type.addType(calls.emit(action, device));
            action.status().ifPresent(status -> type.addType(feedback.emit(action, status)));
        }
        return type.addMethod(text(controller, device));
    }

    private static MethodSpec text(ControllerModel controller, Optional<ArgumentModel> device) {
        String name = controller.spec().name().text();
        CodeBlock text = device.map(id -> CodeBlock.of("$L + $N", Literals.string(name + " of "), id.name()))
                .orElseGet(() -> Literals.string(name));
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", text)
                .build();
    }

    private static MethodSpec factory(ActionModel action, Optional<ArgumentModel> device) {
        CheckCode checks = new CheckCode(CodeBlock.of("$N.name()", action.operation()));
        List<CodeBlock> values = new ArrayList<>();
        values.add(CodeBlock.of("caller"));
        values.add(CodeBlock.of("$N", action.operation()));
        values.add(CodeBlock.of("$T.empty()", Optional.class));
        device.ifPresent(id -> values.add(CodeBlock.of("$N", id.name())));
        for (ArgumentModel argument : action.arguments()) {
            values.add(argument.required() ? checks.of(argument) : Optionals.empty(argument));
        }
        return MethodSpec.methodBuilder(action.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(action.request())
                .addParameters(Signatures.parameters(action))
                .addStatement(
                        "return new $T($L)", action.call(), values.stream().collect(Literals.arguments()))
                .build();
    }
}
