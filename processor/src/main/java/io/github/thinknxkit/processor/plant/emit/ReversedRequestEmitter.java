package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.emit.Records;
import io.github.thinknxkit.processor.emit.Signatures;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ControllerModel.Ability;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.time.Duration;
import javax.lang.model.element.Modifier;

/** Emits the requests of an inverted device: for the caller their values mean what they always mean. */
final class ReversedRequestEmitter {

    private final ReversedAction reversed;
    private final ActionModel action;

    ReversedRequestEmitter(ReversedAction reversed) {
        this.reversed = reversed;
        this.action = reversed.action();
    }

    void emit(TypeSpec.Builder controller) {
        controller.addType(request());
        action.status()
                .filter(ReversedAction::isReversed)
                .ifPresent(status -> controller.addType(withFeedback(status)));
    }

    private TypeSpec request() {
        TypeSpec.Builder type = around(reversed.type(), action.request());
        reversed.model()
                .controller()
                .ability()
                .map(Ability::device)
                .ifPresent(device -> type.addMethod(override(device.name())
                        .returns(device.java())
                        .addStatement("return sent.$N()", device.name())
                        .build()));
        for (ArgumentModel argument : action.arguments()) {
            type.addMethod(accessor(argument));
        }
        answered(type, reversed.type(), action.answer());
        action.status().ifPresent(status -> type.addMethod(awaitFeedback(status)));
        return type.build();
    }

    private TypeSpec withFeedback(AnswerModel status) {
        TypeSpec.Builder type = around(reversed.feedbackType(), action.feedbackRequest());
        answered(type, reversed.feedbackType(), status);
        return type.build();
    }

    private static TypeSpec.Builder around(ClassName name, ClassName request) {
        Doc docs = Doc.of("A request whose values are sent the other way round.");
        docs.param("sent").text("the request as it is sent");
        return TypeSpec.recordBuilder(name)
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(new Records().add(request, "sent").build())
                .addSuperinterface(request);
    }

    private static MethodSpec accessor(ArgumentModel argument) {
        CodeBlock given = CodeBlock.of("sent.$N()", argument.name());
        return override(argument.name())
                .returns(argument.stored())
                .addStatement("return $L", ReversedAction.value(argument, given))
                .build();
    }

    private MethodSpec awaitFeedback(AnswerModel status) {
        MethodSpec.Builder method = override("awaitFeedback").returns(action.feedbackRequest());
        return ReversedAction.isReversed(status)
                ? method.addStatement("return new $T(sent.awaitFeedback())", reversed.feedbackType())
                        .build()
                : method.addStatement("return sent.awaitFeedback()").build();
    }

    private static void answered(TypeSpec.Builder type, ClassName name, AnswerModel answer) {
        type.addMethod(send(answer))
                .addMethod(sendAsync(name, answer))
                .addMethod(within(name))
                .addMethod(plain("wireForm", ClassName.get(String.class)))
                .addMethod(plain("effect", RuntimeTypes.EFFECT))
                .addMethod(text());
        if (ReversedAction.isReversed(answer)) {
            type.addMethod(turn(answer));
        }
    }

    private static MethodSpec send(AnswerModel answer) {
        return override("send")
                .returns(answer.type())
                .addStatement(ReversedAction.isReversed(answer) ? "return turned(sent.send())" : "return sent.send()")
                .build();
    }

    private static MethodSpec sendAsync(ClassName name, AnswerModel answer) {
        MethodSpec.Builder method = override("sendAsync").returns(Signatures.future(answer));
        return ReversedAction.isReversed(answer)
                ? method.addStatement("return $T.sendAsync(sent, $T::turned)", RuntimeTypes.MAPPED_ANSWER, name)
                        .build()
                : method.addStatement("return sent.sendAsync()").build();
    }

    private static MethodSpec within(ClassName name) {
        return override("within")
                .returns(name)
                .addParameter(Duration.class, "deadline")
                .addStatement("return new $T(sent.within(deadline))", name)
                .build();
    }

    private static MethodSpec plain(String name, ClassName type) {
        return override(name)
                .returns(type)
                .addStatement("return sent.$N()", name)
                .build();
    }

    private static MethodSpec text() {
        return override("toString")
                .returns(String.class)
                .addStatement("return sent.toString()")
                .build();
    }

    private static MethodSpec turn(AnswerModel answer) {
        return MethodSpec.methodBuilder("turned")
                .addJavadoc(Doc.of("Turns what the device told.")
                        .param("answer")
                        .text("the answer as it was received")
                        .returns()
                        .text("the same with its values the other way round")
                        .build())
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(answer.type())
                .addParameter(answer.type(), "answer")
                .addStatement("return $L", ReversedAction.answer(answer))
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
