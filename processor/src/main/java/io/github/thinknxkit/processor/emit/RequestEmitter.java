package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.ActionDocs;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.ControllerModel.Ability;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits the interfaces of requests. What requests inherit they declare again with their own types: what mocks return for a
 * chain of calls is decided by the types that methods are declared with, without those that stand for type variables. No
 * chain goes on after {@code await} and {@code confirm}, which stay as the runtime has them.
 */
final class RequestEmitter {

    private final ActionDocs docs;

    RequestEmitter(ActionDocs docs) {
        this.docs = docs;
    }

    TypeSpec.Builder emit(ControllerModel controller, ActionModel action) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(action.request())
                .addJavadoc(docs.request(action, controller.type().simpleName()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterfaces(superinterfaces(action));
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
        inherited(type, action, action.request(), action.answer());
        action.status().ifPresent(status -> {
            type.addMethod(refined("awaitFeedback", action.feedbackRequest()).build());
            type.addType(withFeedback(action, status));
        });
        return type;
    }

    private static List<TypeName> superinterfaces(ActionModel action) {
        ClassName answer = action.answer().type();
        List<TypeName> types = new ArrayList<>();
        action.status()
                .ifPresent(status ->
                        types.add(ParameterizedTypeName.get(RuntimeTypes.FEEDBACK_REQUEST, answer, status.type())));
        if (action.isRead()) {
            types.add(ParameterizedTypeName.get(RuntimeTypes.READ_REQUEST, answer));
        }
        return types.isEmpty() ? List.of(ParameterizedTypeName.get(RuntimeTypes.REQUEST, answer)) : types;
    }

    private TypeSpec withFeedback(ActionModel action, AnswerModel status) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(action.feedbackRequest())
                .addJavadoc(ActionDocs.withFeedback())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.REQUEST, status.type()));
        inherited(type, action, action.feedbackRequest(), status);
        return type.build();
    }

    private void inherited(TypeSpec.Builder type, ActionModel action, ClassName request, AnswerModel answer) {
        type.addMethod(override("send", answer.type())
                        .addJavadoc(docs.send(action))
                        .build())
                .addMethod(override("sendAsync", Signatures.future(answer)).build())
                .addMethod(refined("within", request)
                        .addParameter(Duration.class, "deadline")
                        .build());
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
                .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(action.request())
                .addParameter(Signatures.parameter(argument))
                .build();
    }

    private static MethodSpec.Builder refined(String name, ClassName request) {
        return override(name, request).addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE);
    }

    private static MethodSpec.Builder override(String name, TypeName returned) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(returned);
    }
}
