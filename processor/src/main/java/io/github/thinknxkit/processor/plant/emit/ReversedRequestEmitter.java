package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.emit.Records;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ControllerModel.Ability;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javax.lang.model.element.Modifier;

/** Emits a request of an inverted device: for the caller its values mean what they always mean. */
final class ReversedRequestEmitter {

    private static final ClassName FUTURE = ClassName.get(CompletableFuture.class);

    private final ReversedAction reversed;
    private final ActionModel action;

    ReversedRequestEmitter(ReversedAction reversed) {
        this.reversed = reversed;
        this.action = reversed.action();
    }

    TypeSpec emit() {
        Doc docs = Doc.of("A request whose values are sent the other way round.");
        docs.param("sent").text("the request as it is sent");
        TypeSpec.Builder type = TypeSpec.recordBuilder(reversed.type())
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(new Records().add(action.request(), "sent").build())
                .addSuperinterface(action.request());
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
        type.addMethod(send()).addMethod(sendAsync());
        action.status().ifPresent(status -> type.addMethod(awaitFeedback(status)));
        type.addMethod(within()).addMethod(plain("wireForm", ClassName.get(String.class)));
        type.addMethod(plain("effect", RuntimeTypes.EFFECT)).addMethod(text());
        answers(type);
        return type.build();
    }

    private static MethodSpec accessor(ArgumentModel argument) {
        CodeBlock given = CodeBlock.of("sent.$N()", argument.name());
        return override(argument.name())
                .returns(argument.stored())
                .addStatement("return $L", ReversedAction.value(argument, given))
                .build();
    }

    private MethodSpec send() {
        return override("send")
                .returns(action.answer().type())
                .addStatement(
                        ReversedAction.isReversed(action.answer())
                                ? "return turned(sent.send())"
                                : "return sent.send()")
                .build();
    }

    private MethodSpec sendAsync() {
        MethodSpec.Builder method = override("sendAsync")
                .returns(ParameterizedTypeName.get(FUTURE, action.answer().type()));
        return ReversedAction.isReversed(action.answer())
                ? method.addStatement(
                                "return $T.sendAsync(sent, $T::turned)", RuntimeTypes.MAPPED_REQUEST, reversed.type())
                        .build()
                : method.addStatement("return sent.sendAsync()").build();
    }

    private MethodSpec awaitFeedback(AnswerModel status) {
        MethodSpec.Builder method =
                override("awaitFeedback").returns(ParameterizedTypeName.get(RuntimeTypes.REQUEST, status.type()));
        return ReversedAction.isReversed(status)
                ? method.addStatement(
                                "return new $T<>(sent.awaitFeedback(), $T::turned)",
                                RuntimeTypes.MAPPED_REQUEST,
                                reversed.type())
                        .build()
                : method.addStatement("return sent.awaitFeedback()").build();
    }

    private MethodSpec within() {
        return override("within")
                .returns(reversed.type())
                .addParameter(Duration.class, "deadline")
                .addStatement("return new $T(sent.within(deadline))", reversed.type())
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

    private void answers(TypeSpec.Builder type) {
        if (ReversedAction.isReversed(action.answer())) {
            type.addMethod(turn(action.answer()));
        }
        action.status()
                .filter(ReversedAction::isReversed)
                .filter(status -> !status.type().equals(action.answer().type()))
                .ifPresent(status -> type.addMethod(turn(status)));
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
