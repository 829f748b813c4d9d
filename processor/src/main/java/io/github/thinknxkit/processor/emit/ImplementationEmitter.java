package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.model.ServiceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the implementation of the entry type and, inside it, those of the device kinds. */
final class ImplementationEmitter {

    private final ClientModel model;

    ImplementationEmitter(ClientModel model) {
        this.model = model;
    }

    TypeSpec.Builder emit() {
        Doc docs = Doc.of("The client that stands on a caller.").param("caller").text("what sends the calls");
        TypeSpec.Builder type = TypeSpec.recordBuilder(model.holders().client())
                .addJavadoc(docs.build())
                .recordConstructor(
                        new Records().add(RuntimeTypes.CALLER, "caller").build())
                .addSuperinterface(model.holders().entry())
                .addField(SourcesCode.field(
                        model.holders().entry(), List.of(model.origin().source()), model.origin()));
        model.devices().forEach(device -> type.addMethod(factory(device)));
        model.services().forEach(service -> type.addMethod(service(service)));
        type.addMethod(override("close").addStatement("caller.close()").build());
        type.addMethod(override("toString")
                .returns(String.class)
                .addStatement(
                        "return $L + caller",
                        Literals.string(model.holders().entry().simpleName() + ", "))
                .build());
        model.devices().forEach(device -> type.addType(handle(device)));
        return type;
    }

    private static MethodSpec factory(DeviceModel device) {
        CheckCode checks = new CheckCode(Literals.string(device.spec().name().text()));
        return override(device.factory())
                .returns(device.type())
                .addParameter(Signatures.parameter(device.id()))
                .addStatement("return new $T(caller,$W$L)", device.handle(), checks.of(device.id()))
                .build();
    }

    private MethodSpec service(ServiceModel service) {
        return override(service.accessor())
                .returns(service.bound().controller().type())
                .addStatement("return $L", calls(service.bound(), Optional.empty()))
                .build();
    }

    private TypeSpec handle(DeviceModel device) {
        String id = device.id().name();
        Doc docs = Doc.of("Handles of type").link(device.type()).text(".");
        docs.param("caller").text("what sends the calls").param(id).text("what names the device");
        TypeSpec.Builder type = TypeSpec.recordBuilder(device.handle())
                .addJavadoc(docs.build())
                .addModifiers(Modifier.PRIVATE)
                .recordConstructor(new Records()
                        .add(RuntimeTypes.CALLER, "caller")
                        .add(device.id().java(), id)
                        .build())
                .addSuperinterface(device.type());
        for (BoundController bound : device.abilities()) {
            type.addMethod(override(bound.controller().ability().orElseThrow().accessor())
                    .returns(bound.controller().type())
                    .addStatement("return $L", calls(bound, Optional.of(id)))
                    .build());
        }
        return type.addMethod(override("toString")
                        .returns(String.class)
                        .addStatement(
                                "return $L + $N", Literals.string(device.spec().name() + " "), id)
                        .build())
                .build();
    }

    private CodeBlock calls(BoundController bound, Optional<String> id) {
        List<CodeBlock> values = new ArrayList<>();
        values.add(CodeBlock.of("caller"));
        bound.operations()
                .forEach(operation ->
                        values.add(CodeBlock.of("$T.$N", model.holders().operations(), operation.constant())));
        id.ifPresent(name -> values.add(CodeBlock.of("$N", name)));
        return CodeBlock.of(
                "new $T($L)", bound.controller().calls(), values.stream().collect(Literals.arguments()));
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
