package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.ActionDocs;
import io.github.thinknxkit.processor.emit.Signatures;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.doc.ShapeDocs;
import io.github.thinknxkit.processor.plant.model.ReadingModel;
import io.github.thinknxkit.processor.plant.model.ShapeModel;
import javax.lang.model.element.Modifier;

/** Emits the interfaces of devices. */
final class ShapeEmitter {

    TypeSpec.Builder emit(ShapeModel shape) {
        TypeSpec.Builder type = TypeSpec.interfaceBuilder(shape.type())
                .addJavadoc(ShapeDocs.type(shape))
                .addModifiers(Modifier.PUBLIC);
        if (shape.isLocked()) {
            shape.readings().forEach(reading -> type.addMethod(reading(reading)));
            type.addMethod(id(shape)).addMethod(unlock(shape));
        } else if (shape.isWhole()) {
            type.addSuperinterface(shape.kind().type());
        } else {
            for (BoundController bound : shape.controllers()) {
                type.addSuperinterface(
                        bound.controller().ability().orElseThrow().capability());
            }
            type.addMethod(id(shape));
        }
        return type.addSuperinterface(RuntimeTypes.PLANT_DEVICE);
    }

    private static MethodSpec reading(ReadingModel reading) {
        return method(reading.method())
                .addJavadoc(ShapeDocs.reading(reading))
                .returns(reading.action().request())
                .addParameters(Signatures.parameters(reading.action()))
                .build();
    }

    private static MethodSpec id(ShapeModel shape) {
        return method(shape.kind().id().name())
                .addJavadoc(ActionDocs.device(shape.kind().id()))
                .returns(shape.kind().id().java())
                .build();
    }

    private static MethodSpec unlock(ShapeModel shape) {
        return method("unlock")
                .addJavadoc(ShapeDocs.unlock())
                .returns(shape.unlocked().orElseThrow().type())
                .build();
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT);
    }
}
