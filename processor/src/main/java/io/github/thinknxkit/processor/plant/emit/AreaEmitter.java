package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.doc.Doc;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.doc.AreaDocs;
import io.github.thinknxkit.processor.plant.emit.Branch.Docs;
import io.github.thinknxkit.processor.plant.emit.Branch.Kind;
import io.github.thinknxkit.processor.plant.emit.Branch.Member;
import io.github.thinknxkit.processor.plant.model.AreaModel;
import io.github.thinknxkit.processor.plant.model.DeviceMember;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the classes of areas and of the building. */
final class AreaEmitter {

    private static final Kind DEVICE = new Kind("eachDevice", RuntimeTypes.PLANT_DEVICE);
    private static final Kind AREA = new Kind("eachArea", RuntimeTypes.PLANT_AREA);

    private final PlantModel model;
    private final DeviceCode handles = new DeviceCode();

    AreaEmitter(PlantModel model) {
        this.model = model;
    }

    /** Returns the parts of the building's class, and last the class itself, which is the entry of the plant. */
    List<TypeSpec.Builder> building() {
        List<TypeSpec.Builder> types = area(model.root());
        new BuildingEmitter(model).complete(types.get(types.size() - 1));
        return types;
    }

    /** Returns the parts of an area's class, and last the class itself. */
    List<TypeSpec.Builder> area(AreaModel area) {
        List<Member> members = new ArrayList<>();
        area.devices().forEach(device -> members.add(new Member(DEVICE, device(device))));
        area.areas().forEach(inner -> members.add(new Member(AREA, inner(inner))));
        Branch branch = new Branch(
                area.type(),
                RuntimeTypes.PLANT_AREA,
                area.name(),
                area.path(),
                home(),
                List.of(DEVICE, AREA),
                members,
                new Docs(
                        AreaDocs.type(area, model),
                        AreaDocs.part(area),
                        Doc.of("The names of the areas down to this one.").build(),
                        AreaDocs.constructor()));
        return new BranchEmitter(branch).emit();
    }

    private FieldSpec home() {
        return FieldSpec.builder(model.home(), "home", Modifier.FINAL)
                .addJavadoc(Doc.of("The client that everything here stands on.").build())
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
}
