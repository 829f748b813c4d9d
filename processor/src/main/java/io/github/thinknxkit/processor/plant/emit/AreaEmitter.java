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
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.doc.AreaDocs;
import io.github.thinknxkit.processor.plant.model.AreaModel;
import io.github.thinknxkit.processor.plant.model.DeviceMember;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the classes of areas and of the building. */
final class AreaEmitter {

    private static final ClassName LIST = ClassName.get(List.class);

    private final PlantModel model;
    private final DeviceCode handles = new DeviceCode();

    AreaEmitter(PlantModel model) {
        this.model = model;
    }

    /** Returns the building's class, which is the entry of the plant, and the parts of it. */
    List<TypeSpec.Builder> building() {
        List<TypeSpec.Builder> types = area(model.root());
        new BuildingEmitter(model).complete(types.get(types.size() - 1));
        return types;
    }

    /** Something in an area: a device, or an area again. */
    private record Member(List<DeviceMember> devices, List<AreaModel> areas) {}

    /** Returns the parts of an area's class, and last the class itself. */
    List<TypeSpec.Builder> area(AreaModel area) {
        List<Member> members = new ArrayList<>();
        area.devices().forEach(device -> members.add(new Member(List.of(device), List.of())));
        area.areas().forEach(inner -> members.add(new Member(List.of(), List.of(inner))));
        Parts<Member> parts = Parts.of(members);
        List<TypeSpec.Builder> types = new ArrayList<>();
        for (int i = 0; i < parts.count(); i++) {
            types.add(part(area, parts, i));
        }
        return types;
    }

    private TypeSpec.Builder part(AreaModel area, Parts<Member> parts, int portion) {
        TypeSpec.Builder type = TypeSpec.classBuilder(parts.type(area.type(), portion))
                .superclass(portion == 0 ? RuntimeTypes.PLANT_AREA : parts.type(area.type(), portion - 1));
        boolean last = portion == parts.count() - 1;
        if (last) {
            type.addJavadoc(AreaDocs.type(area, model)).addModifiers(Modifier.PUBLIC, Modifier.FINAL);
        } else {
            type.addJavadoc(AreaDocs.part(area)).addModifiers(Modifier.ABSTRACT);
        }
        if (portion == 0) {
            type.addField(path(area)).addField(home());
        }
        type.addMethod(constructor(portion));
        members(type, parts.portions().get(portion), portion);
        if (last) {
            type.addMethod(name(area)).addMethod(pathMethod());
        }
        return type;
    }

    private void members(TypeSpec.Builder type, List<Member> members, int portion) {
        List<DeviceMember> devices =
                members.stream().flatMap(member -> member.devices().stream()).toList();
        List<AreaModel> areas =
                members.stream().flatMap(member -> member.areas().stream()).toList();
        devices.forEach(device -> type.addMethod(device(device)));
        areas.forEach(inner -> type.addMethod(inner(inner)));
        type.addMethod(each(
                        "eachDevice",
                        RuntimeTypes.PLANT_DEVICE,
                        devices.stream().map(DeviceMember::accessor),
                        portion))
                .addMethod(
                        each("eachArea", RuntimeTypes.PLANT_AREA, areas.stream().map(AreaModel::accessor), portion));
    }

    private static FieldSpec path(AreaModel area) {
        return FieldSpec.builder(
                        ParameterizedTypeName.get(LIST, ClassName.get(String.class)),
                        "PATH",
                        Modifier.STATIC,
                        Modifier.FINAL)
                .addJavadoc(Doc.of("The names of the areas down to this one.").build())
                .initializer(Literals.strings(area.path()))
                .build();
    }

    private FieldSpec home() {
        return FieldSpec.builder(model.home(), "home", Modifier.FINAL)
                .addJavadoc(Doc.of("The client that everything here stands on.").build())
                .build();
    }

    private MethodSpec constructor(int portion) {
        return MethodSpec.constructorBuilder()
                .addJavadoc(AreaDocs.constructor())
                .addParameter(model.home(), "home")
                .addStatement(portion == 0 ? "this.home = home" : "super(home)")
                .build();
    }

    private MethodSpec device(DeviceMember device) {
        return MethodSpec.methodBuilder(device.accessor())
                .addJavadoc(AreaDocs.device(device))
                .addModifiers(Modifier.PUBLIC)
                .returns(device.shape().type())
                .addStatement("return $L", handles.handle(device))
                .build();
    }

    private static MethodSpec inner(AreaModel area) {
        return MethodSpec.methodBuilder(area.accessor())
                .addJavadoc(AreaDocs.accessor(area))
                .addModifiers(Modifier.PUBLIC)
                .returns(area.type())
                .addStatement("return new $T(home)", area.type())
                .build();
    }

    private static MethodSpec name(AreaModel area) {
        return override("name", Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("return $L", Literals.string(area.name()))
                .build();
    }

    private static MethodSpec pathMethod() {
        return override("path", Modifier.PUBLIC)
                .returns(ParameterizedTypeName.get(LIST, ClassName.get(String.class)))
                .addStatement("return PATH")
                .build();
    }

    private static MethodSpec each(String method, TypeName what, Stream<String> accessors, int portion) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (portion > 0) {
            code.addStatement("super.$N(out)", method);
        }
        accessors.forEach(accessor -> code.addStatement("out.accept($N())", accessor));
        return each(method, what, code.build());
    }

    static MethodSpec each(String method, TypeName what, CodeBlock code) {
        return override(method, Modifier.PROTECTED)
                .addParameter(
                        ParameterizedTypeName.get(ClassName.get(Consumer.class), WildcardTypeName.supertypeOf(what)),
                        "out")
                .addCode(code)
                .build();
    }

    static MethodSpec.Builder override(String name, Modifier access) {
        return MethodSpec.methodBuilder(name).addAnnotation(Override.class).addModifiers(access);
    }
}
