package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.doc.ValueText;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.spec.model.ValueType;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the implementation of a request: a record that is its own call. */
final class CallEmitter {

    private final CallMethods methods;

    CallEmitter(CallMethods methods) {
        this.methods = methods;
    }

    TypeSpec emit(ActionModel action, Optional<ArgumentModel> device) {
        List<ArgumentModel> given =
                Stream.concat(device.stream(), action.arguments().stream()).toList();
        ClassName common = action.isRead() ? RuntimeTypes.READ_CALL : RuntimeTypes.CALL_REQUEST;
        TypeSpec.Builder type = TypeSpec.recordBuilder(action.call())
                .addModifiers(Modifier.PRIVATE)
                .addSuperinterface(action.request())
                .addSuperinterface(
                        ParameterizedTypeName.get(common, action.answer().type()));
        header(type, action, given);
        type.addMethod(arguments(action, device));
        methods.answered(type, common, action.answer());
        action.status().ifPresent(status -> type.addMethod(awaitFeedback(action)));
        type.addMethod(within(action, given));
        action.arguments().stream()
                .filter(argument -> !argument.required())
                .forEach(argument -> type.addMethod(wither(action, given, argument)));
        return type.addMethod(target(action, device))
                .addMethod(CallMethods.text())
                .build();
    }

    private static void header(TypeSpec.Builder type, ActionModel action, List<ArgumentModel> given) {
        Doc docs = Doc.of("A request of").code(action.method()).text(".");
        docs.param("caller").text("what sends it").param("operation").text("what it calls");
        docs.param("deadline").text("its own deadline, if it has one");
        Records components = new Records()
                .add(RuntimeTypes.CALLER, "caller")
                .add(RuntimeTypes.OPERATION, "operation")
                .add(ParameterizedTypeName.get(Optional.class, Duration.class), "deadline");
        for (ArgumentModel argument : given) {
            docs.param(argument.name()).text(ValueText.of(argument.description(), argument.type()));
            components.add(argument.stored(), argument.name());
        }
        type.addJavadoc(docs.build()).recordConstructor(components.build());
    }

    private static MethodSpec arguments(ActionModel action, Optional<ArgumentModel> device) {
        return CallMethods.override("arguments")
                .addParameter(RuntimeTypes.ARGUMENTS, "out")
                .addCode(new WriteCode(device).of(action.wire()))
                .build();
    }

    private static MethodSpec awaitFeedback(ActionModel action) {
        return CallMethods.override("awaitFeedback")
                .returns(action.feedbackCall())
                .addStatement("return new $T(this, $T.empty())", action.feedbackCall(), Optional.class)
                .build();
    }

    private static MethodSpec within(ActionModel action, List<ArgumentModel> given) {
        List<CodeBlock> values = new ArrayList<>();
        given.forEach(argument -> values.add(CodeBlock.of("$N", argument.name())));
        return CallMethods.within(action.call(), copy(action, CallMethods.deadline(CodeBlock.of("operation")), values));
    }

    private static MethodSpec wither(ActionModel action, List<ArgumentModel> given, ArgumentModel changed) {
        CheckCode checks = new CheckCode(CodeBlock.of("operation.name()"));
        List<CodeBlock> values = given.stream()
                .map(argument -> argument.equals(changed)
                        ? Optionals.of(argument, checks.of(argument))
                        : CodeBlock.of("$N", argument.name()))
                .toList();
        return CallMethods.override(changed.wither())
                .returns(action.call())
                .addParameter(Signatures.parameter(changed))
                .addStatement("return $L", copy(action, CodeBlock.of("deadline"), values))
                .build();
    }

    private static CodeBlock copy(ActionModel action, CodeBlock deadline, List<CodeBlock> given) {
        List<CodeBlock> values = new ArrayList<>(List.of(CodeBlock.of("caller"), CodeBlock.of("operation"), deadline));
        values.addAll(given);
        return CodeBlock.of("new $T($L)", action.call(), values.stream().collect(Literals.arguments()));
    }

    /** Returns the device, or the group address that a telegram is for: what errors name. */
    private static MethodSpec target(ActionModel action, Optional<ArgumentModel> device) {
        CodeBlock target =
                device.or(() -> address(action)).map(CallEmitter::text).orElse(CodeBlock.of("\"\""));
        return CallMethods.override("target")
                .returns(String.class)
                .addStatement("return $L", target)
                .build();
    }

    private static Optional<ArgumentModel> address(ActionModel action) {
        return action.arguments().stream()
                .filter(argument -> argument.required() && argument.type() instanceof ValueType.GroupAddress)
                .findFirst();
    }

    private static CodeBlock text(ArgumentModel argument) {
        if (argument.java().equals(ClassName.get(String.class))) {
            return CodeBlock.of("$N", argument.name());
        }
        return CodeBlock.of("$T.valueOf($N)", String.class, argument.name());
    }
}
