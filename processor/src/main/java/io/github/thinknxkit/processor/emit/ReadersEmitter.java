package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.AnswerModel;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.EnumModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class that reads answers. */
final class ReadersEmitter {

    private final ReadCode code = new ReadCode();

    TypeSpec.Builder emit(ClientModel model) {
        TypeSpec.Builder type = TypeSpec.classBuilder(model.holders().answers())
                .addJavadoc(Doc.of("Reads the answers.").build())
                .addModifiers(Modifier.FINAL);
        List<EnumModel> read = model.answers().stream()
                .flatMap(answer -> answer.fields().stream())
                .flatMap(field -> field.choice().stream())
                .distinct()
                .toList();
        read.forEach(choice -> type.addField(constants(choice)));
        type.addMethod(MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("Has static methods only.").build())
                .addModifiers(Modifier.PRIVATE)
                .build());
        model.answers().forEach(answer -> type.addMethod(reader(answer)));
        return type;
    }

    /** Enum.values() copies its array; this list is made once. */
    private static FieldSpec constants(EnumModel choice) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(ClassName.get(List.class), choice.type()),
                        choice.listName(),
                        Modifier.PRIVATE,
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(
                        Doc.of("The constants of").link(choice.type()).text(".").build())
                .initializer("$T.of($T.values())", List.class, choice.type())
                .build();
    }

    private MethodSpec reader(AnswerModel answer) {
        String separator = answer.fields().size() > 1 ? "\n" : "";
        CodeBlock values = answer.fields().stream()
                .map(field -> CodeBlock.of(separator + "$L", code.of(field)))
                .collect(CodeBlock.joining(","));
        return MethodSpec.methodBuilder(answer.reader())
                .addJavadoc(Doc.of("Reads")
                        .link(answer.type())
                        .text(".")
                        .param("answer")
                        .text("what the server sent")
                        .returns()
                        .text("the typed answer")
                        .build())
                .addModifiers(Modifier.STATIC)
                .returns(answer.type())
                .addParameter(RuntimeTypes.ANSWER, "answer")
                .addStatement("return new $T($L)", answer.type(), values)
                .build();
    }
}
