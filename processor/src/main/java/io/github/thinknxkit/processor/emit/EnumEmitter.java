package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.doc.TypeDocs;
import io.github.thinknxkit.processor.model.EnumModel;
import io.github.thinknxkit.processor.model.EnumModel.ConstantModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Emits enums. */
final class EnumEmitter {

    TypeSpec.Builder emit(EnumModel model) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(model.type())
                .addJavadoc(TypeDocs.choice(model))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(RuntimeTypes.WIRE_VALUE);
        for (ConstantModel constant : model.constants()) {
            type.addEnumConstant(constant.name(), constant(constant));
        }
        return type.addField(FieldSpec.builder(String.class, "wire", Modifier.PRIVATE, Modifier.FINAL)
                        .addJavadoc(Doc.of("The value on the wire.").build())
                        .build())
                .addMethod(constructor())
                .addMethod(wire());
    }

    private static TypeSpec constant(ConstantModel constant) {
        return TypeSpec.anonymousClassBuilder(Literals.string(constant.spec().wire()))
                .addJavadoc(TypeDocs.constant(constant))
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc(Doc.of("Creates a constant.")
                        .param("wire")
                        .text("its value on the wire")
                        .build())
                .addParameter(String.class, "wire")
                .addStatement("this.wire = wire")
                .build();
    }

    private static MethodSpec wire() {
        return MethodSpec.methodBuilder("wire")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return wire")
                .build();
    }
}
