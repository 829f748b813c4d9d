package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.WildcardTypeName;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.emit.Literals;
import io.github.thinknxkit.processor.emit.Records;
import io.github.thinknxkit.processor.emit.Signatures;
import io.github.thinknxkit.processor.model.AnswerModel.FieldModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import io.github.thinknxkit.processor.plant.model.ReadingModel;
import io.github.thinknxkit.processor.plant.model.RuledModel;
import io.github.thinknxkit.processor.plant.model.ShapeModel;
import io.github.thinknxkit.spec.model.ValueType;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Modifier;

/** Emits the implementations of device types. */
final class PlantHandleEmitter {

    static final String TYPE = "TYPE";

    private static final TypeName READINGS = ParameterizedTypeName.get(
            ClassName.get(List.class),
            ParameterizedTypeName.get(RuntimeTypes.STATE_REQUEST, WildcardTypeName.subtypeOf(Object.class)));

    private final PlantModel model;

    PlantHandleEmitter(PlantModel model) {
        this.model = model;
    }

    TypeSpec.Builder emit(ShapeModel shape) {
        Doc docs = Doc.of("Implements").link(shape.type()).text("on a client.");
        docs.param("home").text("the client that it stands on");
        docs.param("info").text("what the plant file says of the device");
        TypeSpec.Builder type = TypeSpec.recordBuilder(shape.handle())
                .addJavadoc(docs.build())
                .recordConstructor(new Records()
                        .add(model.home(), "home")
                        .add(RuntimeTypes.DEVICE_INFO, "info")
                        .build())
                .addSuperinterface(shape.type())
                .addField(deviceType(shape))
                .addMethod(id(shape));
        if (shape.isLocked()) {
            shape.readings().forEach(reading -> type.addMethod(reading(reading)));
            type.addMethod(unlock(shape));
        } else {
            shape.controllers().forEach(bound -> type.addMethod(controller(shape, bound)));
        }
        return type.addMethod(readings(shape)).addMethod(text());
    }

    private static FieldSpec deviceType(ShapeModel shape) {
        List<String> names = shape.controllers().stream()
                .map(bound -> bound.controller().spec().name().text())
                .toList();
        return FieldSpec.builder(RuntimeTypes.DEVICE_TYPE, TYPE, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc(Doc.of("What all of them have in common.").build())
                .initializer(
                        "new $T($L,$W$L,$W$T.$L)",
                        RuntimeTypes.DEVICE_TYPE,
                        Literals.string(shape.kind().spec().name().text()),
                        Literals.strings(names),
                        RuntimeTypes.PROTECTION,
                        shape.isLocked() ? "LOCKED" : "NONE")
                .build();
    }

    private static MethodSpec id(ShapeModel shape) {
        return override(shape.kind().id().name())
                .returns(shape.kind().id().java())
                .addStatement("return info.guid()")
                .build();
    }

    private MethodSpec controller(ShapeModel shape, BoundController bound) {
        ControllerModel controller = bound.controller();
        String accessor = controller.ability().orElseThrow().accessor();
        CodeBlock plain = CodeBlock.of("home.$N(info.guid()).$N()", shape.kind().factory(), accessor);
        CodeBlock whole = ruled(controller)
                .map(ruled -> CodeBlock.of("new $T($L, info)", ruled.type(), plain))
                .orElse(plain);
        return override(accessor)
                .returns(controller.type())
                .addStatement("return $L", whole)
                .build();
    }

    private Optional<RuledModel> ruled(ControllerModel controller) {
        return model.ruled().stream()
                .filter(ruled -> ruled.controller().type().equals(controller.type()))
                .findFirst();
    }

    private static MethodSpec reading(ReadingModel reading) {
        List<CodeBlock> arguments = reading.action().arguments().stream()
                .filter(ArgumentModel::required)
                .map(argument -> CodeBlock.of("$N", argument.name()))
                .toList();
        return override(reading.method())
                .returns(reading.action().request())
                .addParameters(Signatures.parameters(reading.action()))
                .addStatement(
                        "return unlock().$N().$N($L)",
                        reading.controller().ability().orElseThrow().accessor(),
                        reading.action().method(),
                        arguments.stream().collect(Literals.arguments()))
                .build();
    }

    private static MethodSpec unlock(ShapeModel shape) {
        return override("unlock")
                .returns(shape.unlocked().orElseThrow().type())
                .addStatement(
                        "return new $T(home, info)",
                        shape.unlocked().orElseThrow().handle())
                .build();
    }

    private static MethodSpec readings(ShapeModel shape) {
        List<CodeBlock> readings = shape.readings().stream()
                .filter(reading -> !reading.states().isEmpty())
                .map(reading -> reading(reading, shape))
                .toList();
        return override("readings")
                .returns(READINGS)
                .addStatement("return $T.of($L)", List.class, readings.stream().collect(CodeBlock.joining(",\n")))
                .build();
    }

    private static CodeBlock reading(ReadingModel reading, ShapeModel shape) {
        CodeBlock request = shape.isLocked()
                ? CodeBlock.of("$N()", reading.method())
                : CodeBlock.of(
                        "$N().$N()",
                        reading.controller().ability().orElseThrow().accessor(),
                        reading.action().method());
        CodeBlock.Builder code = CodeBlock.builder();
        code.add("$T.of($L, $L)", RuntimeTypes.STATE_REQUEST, Literals.string(reading.name()), request);
        reading.states().forEach(state -> code.add(state(reading, state)));
        reading.toldBy().forEach(operation -> code.add("$Z.toldBy($L)", Literals.string(operation)));
        return code.build();
    }

    private static CodeBlock state(ReadingModel reading, FieldModel state) {
        ClassName answer = reading.action().answer().type();
        return CodeBlock.of(
                "$Z.state($L, $L,$W$T::$N$L)",
                Literals.string(state.spec().name().text()),
                Literals.string(ValueType.unitOf(state.spec().type()).orElse("")),
                answer,
                state.name(),
                state.inRange()
                        .map(method -> CodeBlock.of(",$W$T::$N", answer, method))
                        .orElse(CodeBlock.of("")));
    }

    private static MethodSpec text() {
        return override("toString")
                .returns(String.class)
                .addStatement("return info.toString()")
                .build();
    }

    private static MethodSpec.Builder override(String name) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(Modifier.PUBLIC);
    }
}
