package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
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
import java.util.Optional;
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
        Optional<Turning> turning = turning(reversed.type(), action.answer());
        if (action.isRead()) {
            type.addSuperinterface(ParameterizedTypeName.get(
                    RuntimeTypes.MAPPED_READ, action.answer().type()));
            turning = Optional.of(mapping(action.answer()));
        }
        answered(type, reversed.type(), action.answer(), turning);
        action.status().ifPresent(status -> type.addMethod(awaitFeedback(status)));
        return type.build();
    }

    private TypeSpec withFeedback(AnswerModel status) {
        TypeSpec.Builder type = around(reversed.feedbackType(), action.feedbackRequest());
        answered(type, reversed.feedbackType(), status, turning(reversed.feedbackType(), status));
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

    private static void answered(TypeSpec.Builder type, ClassName name, AnswerModel answer, Optional<Turning> turning) {
        type.addMethod(send(answer, turning))
                .addMethod(sendAsync(answer, turning))
                .addMethod(within(name))
                .addMethod(plain("wireForm", ClassName.get(String.class)))
                .addMethod(plain("effect", RuntimeTypes.EFFECT))
                .addMethod(text());
        turning.map(Turning::method).ifPresent(type::addMethod);
    }

    private static MethodSpec send(AnswerModel answer, Optional<Turning> turning) {
        CodeBlock sent = CodeBlock.of("sent.send()");
        return override("send")
                .returns(answer.type())
                .addStatement(
                        "return $L",
                        turning.map(turn -> CodeBlock.of("$N($L)", turn.method(), sent))
                                .orElse(sent))
                .build();
    }

    private static MethodSpec sendAsync(AnswerModel answer, Optional<Turning> turning) {
        return override("sendAsync")
                .returns(Signatures.future(answer))
                .addStatement(
                        "return $L",
                        turning.map(turn -> CodeBlock.of(
                                        "$T.sendAsync(sent, $L::$N)",
                                        RuntimeTypes.MAPPED_ANSWER,
                                        turn.owner(),
                                        turn.method()))
                                .orElse(CodeBlock.of("sent.sendAsync()")))
                .build();
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

    /**
     * How an answer is put the other way round.
     *
     * @param owner what has the method
     * @param method the method that does it
     */
    private record Turning(CodeBlock owner, MethodSpec method) {}

    private static Optional<Turning> turning(ClassName name, AnswerModel answer) {
        return ReversedAction.isReversed(answer)
                ? Optional.of(new Turning(CodeBlock.of("$T", name), turned(answer)))
                : Optional.empty();
    }

    private static MethodSpec turned(AnswerModel answer) {
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

    /** A read is made again and again, so that the runtime has to be able to turn its answers, too. */
    private static Turning mapping(AnswerModel answer) {
        return new Turning(
                CodeBlock.of("this"),
                override("mapped")
                        .returns(answer.type())
                        .addParameter(answer.type(), "answer")
                        .addStatement(
                                "return $L",
                                ReversedAction.isReversed(answer)
                                        ? ReversedAction.answer(answer)
                                        : CodeBlock.of("answer"))
                        .build());
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
