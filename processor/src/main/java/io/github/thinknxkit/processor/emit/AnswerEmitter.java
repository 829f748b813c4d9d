package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.TypeDocs;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.plant.NumberRange;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import javax.lang.model.element.Modifier;

/** Emits the records of answers. */
final class AnswerEmitter {

    TypeSpec.Builder emit(AnswerModel answer) {
        Records components = new Records();
        answer.fields().forEach(field -> components.add(field.java(), field.name()));
        TypeSpec.Builder type = TypeSpec.recordBuilder(answer.type())
                .addJavadoc(TypeDocs.answer(answer))
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(components.build());
        for (FieldModel field : answer.fields()) {
            field.rounded().ifPresent(name -> type.addMethod(rounded(name, field)));
            field.inRange().ifPresent(name -> type.addMethod(inRange(name, field)));
        }
        return type.addMethod(text(answer));
    }

    private static MethodSpec rounded(String name, FieldModel field) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(TypeDocs.rounded(field))
                .addModifiers(Modifier.PUBLIC)
                .returns(isOptional(field) ? TypeName.get(OptionalInt.class) : TypeName.INT)
                .addStatement("return $T.rounded($N)", RuntimeTypes.SCALING, field.name())
                .build();
    }

    private static MethodSpec inRange(String name, FieldModel field) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc(TypeDocs.inRange(field))
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addStatement("return $L", contains(field))
                .build();
    }

    private static MethodSpec text(AnswerModel answer) {
        CodeBlock.Builder fields = CodeBlock.builder()
                .add(
                        "return new $T($S)",
                        RuntimeTypes.ANSWER_TEXT,
                        answer.type().simpleName());
        for (FieldModel field : answer.fields()) {
            if (field.spec().printed()) {
                fields.add("\n.add($S, $N)", field.rounded().orElse(field.name()), field.name());
            }
        }
        return MethodSpec.methodBuilder("toString")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("$L\n.toString()", fields.build())
                .build();
    }

    private static CodeBlock contains(FieldModel field) {
        if (!isOptional(field)) {
            return within(field, CodeBlock.of("$N", field.name()));
        }
        String getter = field.java().equals(TypeName.get(OptionalInt.class)) ? "getAsInt" : "getAsDouble";
        CodeBlock value = CodeBlock.of("$N.$N()", field.name(), getter);
        CodeBlock limits = within(field, value);
        boolean both = range(field).hasBothEnds();
        return CodeBlock.of(both ? "$N.isEmpty()$W|| ($L)" : "$N.isEmpty()$W|| $L", field.name(), limits);
    }

    private static CodeBlock within(FieldModel field, CodeBlock value) {
        ValueType type = field.spec().type();
        List<CodeBlock> limits = new ArrayList<>();
        range(field).min().ifPresent(min -> limits.add(CodeBlock.of("$L >= $L", value, Literals.number(type, min))));
        range(field).max().ifPresent(max -> limits.add(CodeBlock.of("$L <= $L", value, Literals.number(type, max))));
        return limits.stream().collect(CodeBlock.joining(" && "));
    }

    private static NumberRange range(FieldModel field) {
        return NumberRange.of(field.spec().type()).orElseThrow();
    }

    private static boolean isOptional(FieldModel field) {
        return !field.spec().required();
    }
}
