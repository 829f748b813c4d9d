package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.emit.Records;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.model.GroupsModel;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import io.github.thinknxkit.spec.model.TelegramFormat;
import javax.lang.model.element.Modifier;

/** Emits what makes the requests that put telegrams on the bus. */
final class SenderEmitter {

    private final PlantModel model;

    SenderEmitter(PlantModel model) {
        this.model = model;
    }

    /** A method of the runtime's interface. */
    private record Signature(String method, TypeName value) {

        static Signature of(TelegramFormat format) {
            return switch (format) {
                case BIT -> new Signature("bit", TypeName.BOOLEAN);
                case BITS -> new Signature("bits", TypeName.INT);
                case UNSIGNED_BYTE -> new Signature("unsignedByte", TypeName.INT);
                case SIGNED_BYTE -> new Signature("signedByte", TypeName.INT);
                case FLOAT2 -> new Signature("float2", TypeName.DOUBLE);
                case FLOAT4 -> new Signature("float4", TypeName.DOUBLE);
            };
        }
    }

    TypeSpec.Builder emit(GroupsModel groups) {
        Doc docs = Doc.of("Puts telegrams on the bus by the client's service.");
        docs.param("home").text("the client");
        TypeSpec.Builder type = TypeSpec.recordBuilder(groups.sender())
                .addJavadoc(docs.build())
                .recordConstructor(new Records().add(model.home(), "home").build())
                .addSuperinterface(ParameterizedTypeName.get(
                        RuntimeTypes.TELEGRAM_SENDER, groups.answer().type()));
        for (TelegramFormat format : TelegramFormat.values()) {
            type.addMethod(method(groups, format, Signature.of(format)));
        }
        return type;
    }

    private static MethodSpec method(GroupsModel groups, TelegramFormat format, Signature signature) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(signature.method())
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(
                        RuntimeTypes.REQUEST, groups.answer().type()))
                .addParameter(RuntimeTypes.GROUP_ADDRESS, "address")
                .addParameter(signature.value(), "value");
        String action = groups.methods().get(format);
        return action == null
                ? method.addStatement(
                                "throw new $T($S)",
                                UnsupportedOperationException.class,
                                "the API sends no telegrams of this format")
                        .build()
                : method.addStatement(
                                "return home.$N().$N(address, value)",
                                groups.service().accessor(),
                                action)
                        .build();
    }
}
