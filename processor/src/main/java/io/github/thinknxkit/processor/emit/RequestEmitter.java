package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.ActionDocs;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.ControllerModel.Ability;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.time.Duration;
import javax.lang.model.element.Modifier;

/** Emits the interfaces of requests. */
final class RequestEmitter {

    private final ActionDocs docs;

    RequestEmitter(ActionDocs docs) {
        this.docs = docs;
    }

    TypeSpec.Builder emit(ControllerModel controller, ActionModel action) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(action.request())
                .addJavadoc(docs.request(action, controller.type().simpleName()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(superinterface(action));
        controller
                .ability()
                .map(Ability::device)
                .ifPresent(device -> type.addMethod(accessor(device, ActionDocs.device(device))));
        for (ArgumentModel argument : action.arguments()) {
            type.addMethod(accessor(argument, ActionDocs.accessor(argument)));
            if (!argument.required()) {
                type.addMethod(wither(action, argument));
            }
        }
        return type.addMethod(within(action));
    }

    private static TypeName superinterface(ActionModel action) {
        return action.status()
                .map(status -> ParameterizedTypeName.get(
                        RuntimeTypes.FEEDBACK_REQUEST, action.answer().type(), status.type()))
                .orElseGet(() -> ParameterizedTypeName.get(
                        RuntimeTypes.REQUEST, action.answer().type()));
    }

    private static MethodSpec accessor(ArgumentModel argument, CodeBlock docs) {
        return MethodSpec.methodBuilder(argument.name())
                .addJavadoc(docs)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(argument.stored())
                .build();
    }

    private static MethodSpec wither(ActionModel action, ArgumentModel argument) {
        return MethodSpec.methodBuilder(argument.wither())
                .addJavadoc(ActionDocs.wither(argument))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(action.request())
                .addParameter(Signatures.parameter(argument))
                .build();
    }

    private static MethodSpec within(ActionModel action) {
        return MethodSpec.methodBuilder("within")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(action.request())
                .addParameter(Duration.class, "deadline")
                .build();
    }
}
