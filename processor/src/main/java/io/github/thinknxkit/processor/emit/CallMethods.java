package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.time.Duration;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/**
 * The methods that implementations of requests have alike.
 *
 * @param readers the class that reads answers
 */
record CallMethods(ClassName readers) {

    /** Adds what is declared with the type of the answer. */
    void answered(TypeSpec.Builder type, ClassName common, AnswerModel answer) {
        type.addMethod(override("send")
                        .returns(answer.type())
                        .addStatement("return $T.super.send()", common)
                        .build())
                .addMethod(override("sendAsync")
                        .returns(Signatures.future(answer))
                        .addStatement("return $T.super.sendAsync()", common)
                        .build())
                .addMethod(override("decode")
                        .returns(answer.type())
                        .addParameter(RuntimeTypes.ANSWER, "answer")
                        .addStatement("return $T.$N(answer)", readers, answer.reader())
                        .build());
    }

    /** Returns the method that makes a request which differs in its deadline. */
    static MethodSpec within(ClassName request, CodeBlock copy) {
        return override("within")
                .returns(request)
                .addParameter(Duration.class, "deadline")
                .addStatement("return $L", copy)
                .build();
    }

    /** Returns the deadline of such a request. */
    static CodeBlock deadline(CodeBlock operation) {
        return CodeBlock.of("$T.of($T.deadline($L.name(), deadline))", Optional.class, RuntimeTypes.CHECKS, operation);
    }

    static MethodSpec text() {
        return override("toString")
                .returns(String.class)
                .addStatement("return wireForm()")
                .build();
    }

    static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
