package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.time.Duration;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the implementation of a request that asks for feedback: a record around the one that does not. */
final class FeedbackCallEmitter {

    private final CallMethods methods;

    FeedbackCallEmitter(CallMethods methods) {
        this.methods = methods;
    }

    TypeSpec emit(ActionModel action, AnswerModel status) {
        ClassName call = action.feedbackCall();
        Doc docs = Doc.of("A request of").code(action.method()).text("that asks for feedback.");
        docs.param("command").text("the request that does not");
        docs.param("deadline").text("its own deadline, if it has one");
        TypeSpec.Builder type = TypeSpec.recordBuilder(call)
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(new Records()
                        .add(action.call(), "command")
                        .add(ParameterizedTypeName.get(Optional.class, Duration.class), "deadline")
                        .build())
                .addSuperinterface(action.feedbackRequest())
                .addSuperinterface(ParameterizedTypeName.get(RuntimeTypes.AWAITING_REQUEST, status.type()));
        methods.answered(type, RuntimeTypes.AWAITING_REQUEST, status);
        CodeBlock deadline = CallMethods.deadline(CodeBlock.of("operation()"));
        return type.addMethod(CallMethods.within(call, CodeBlock.of("new $T(command, $L)", call, deadline)))
                .addMethod(CallMethods.text())
                .build();
    }
}
