package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.ActionDocs;
import io.github.thinknxkit.processor.doc.TypeDocs;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.ControllerModel.Ability;
import io.github.thinknxkit.processor.model.DeviceModel;
import javax.lang.model.element.Modifier;

/** Emits the interfaces of device kinds and of what they have in common. */
final class HandleEmitter {

    TypeSpec.Builder capability(ControllerModel controller, Ability ability) {
        return TypeSpec.interfaceBuilder(ability.capability())
                .addJavadoc(TypeDocs.capability(controller))
                .addModifiers(Modifier.PUBLIC)
                .addMethod(MethodSpec.methodBuilder(ability.accessor())
                        .addJavadoc(TypeDocs.accessor(controller))
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .returns(controller.type())
                        .build());
    }

    TypeSpec.Builder device(DeviceModel device, ClientModel model) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(device.type())
                .addJavadoc(TypeDocs.device(device, model))
                .addModifiers(Modifier.PUBLIC);
        for (BoundController bound : device.abilities()) {
            type.addSuperinterface(bound.controller().ability().orElseThrow().capability());
        }
        return type.addMethod(id(device.id()));
    }

    private static MethodSpec id(ArgumentModel id) {
        return MethodSpec.methodBuilder(id.name())
                .addJavadoc(ActionDocs.device(id))
                .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                .returns(id.java())
                .build();
    }
}
