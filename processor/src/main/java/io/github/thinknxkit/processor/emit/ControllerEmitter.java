package io.github.thinknxkit.processor.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.ActionDocs;
import io.github.thinknxkit.processor.doc.TypeDocs;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import javax.lang.model.element.Modifier;

/** Emits the interfaces of controllers. */
final class ControllerEmitter {

    private final ActionDocs docs;

    ControllerEmitter(ActionDocs docs) {
        this.docs = docs;
    }

    TypeSpec.Builder emit(ControllerModel controller, ClientModel model) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(controller.type())
                .addJavadoc(TypeDocs.controller(controller, model))
                .addAnnotation(RuntimeTypes.CHECK_RETURN_VALUE)
                .addModifiers(Modifier.PUBLIC);
        for (ActionModel action : controller.actions()) {
            MethodSpec.Builder method = MethodSpec.methodBuilder(action.method())
                    .addJavadoc(docs.method(action))
                    .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                    .returns(action.request());
            Signatures.parameters(action).forEach(method::addParameter);
            type.addMethod(method.build());
        }
        return type;
    }
}
