package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.doc.TypeDocs;
import io.github.thinknxkit.processor.model.EnumModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits enums whose constants stand for values. */
public final class EnumEmitter {

    private static final EnumEmitter OF_WIRE_VALUES =
            new EnumEmitter(RuntimeTypes.WIRE_VALUE, ClassName.get(String.class), "wire", "value on the wire");

    private final ClassName contract;
    private final TypeName value;
    private final String name;
    private final String meaning;

    /**
     * Creates an emitter.
     *
     * @param contract the interface of the enums
     * @param value the type of the values that constants stand for
     * @param name the interface's method that returns the value
     * @param meaning what the value is, such as {@code value on the wire}
     */
    public EnumEmitter(ClassName contract, TypeName value, String name, String meaning) {
        this.contract = contract;
        this.value = value;
        this.name = name;
        this.meaning = meaning;
    }

    /**
     * A constant.
     *
     * @param name its name
     * @param value the value that it stands for
     * @param docs its comment
     */
    public record Constant(String name, CodeBlock value, CodeBlock docs) {}

    static TypeSpec.Builder emit(EnumModel model) {
        List<Constant> constants = model.constants().stream()
                .map(constant -> new Constant(
                        constant.name(), Literals.string(constant.spec().wire()), TypeDocs.constant(constant)))
                .toList();
        return OF_WIRE_VALUES.emit(model.type(), TypeDocs.choice(model), constants);
    }

    /**
     * Emits an enum.
     *
     * @param type its name
     * @param docs its comment
     * @param constants its constants
     * @return the enum
     */
    public TypeSpec.Builder emit(ClassName type, CodeBlock docs, List<Constant> constants) {
        TypeSpec.Builder code = TypeSpec.enumBuilder(type)
                .addJavadoc(docs)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(contract);
        for (Constant constant : constants) {
            TypeSpec body = TypeSpec.anonymousClassBuilder(constant.value())
                    .addJavadoc(constant.docs())
                    .build();
            code.addEnumConstant(constant.name(), body);
        }
        return code.addField(FieldSpec.builder(value, name, Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(Doc.of("The " + meaning + ".").build())
                        .build())
                .addMethod(constructor())
                .addMethod(accessor());
    }

    private MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("Creates a constant.")
                        .param(name)
                        .text("its " + meaning)
                        .build())
                .addParameter(value, name)
                .addStatement("this.$N = $N", name, name)
                .build();
    }

    private MethodSpec accessor() {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(value)
                .addStatement("return $N", name)
                .build();
    }
}
