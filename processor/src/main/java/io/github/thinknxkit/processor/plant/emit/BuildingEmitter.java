package io.github.thinknxkit.processor.plant.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.thinknxkit.processor.emit.SourcesCode;
import io.github.thinknxkit.processor.model.RuntimeTypes;
import io.github.thinknxkit.processor.plant.doc.BuildingDocs;
import io.github.thinknxkit.processor.plant.model.GroupsModel;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import java.util.Objects;
import javax.lang.model.element.Modifier;

/** Emits what the building's class has beyond that of an area. */
final class BuildingEmitter {

    private final PlantModel model;
    private final ClassName type;

    BuildingEmitter(PlantModel model) {
        this.model = model;
        this.type = model.root().type();
    }

    void complete(TypeSpec.Builder building) {
        building.addField(SourcesCode.field(type, model.sources(), model.origin()));
        building.addMethod(over()).addMethod(freshness()).addMethod(home());
        model.groups().ifPresent(groups -> building.addMethod(groups(groups)));
    }

    private MethodSpec over() {
        return MethodSpec.methodBuilder("over")
                .addJavadoc(BuildingDocs.over(model))
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(type)
                .addParameter(model.home(), "home")
                .addStatement("return new $T($T.requireNonNull(home, $S))", type, Objects.class, "home")
                .build();
    }

    private MethodSpec freshness() {
        return MethodSpec.methodBuilder("freshness")
                .addJavadoc(BuildingDocs.freshness())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(RuntimeTypes.FRESHNESS)
                .addStatement("return $L.freshness()", SourcesCode.FIELD)
                .build();
    }

    private MethodSpec home() {
        return MethodSpec.methodBuilder("home")
                .addJavadoc(BuildingDocs.home())
                .addModifiers(Modifier.PUBLIC)
                .returns(model.home())
                .addStatement("return home")
                .build();
    }

    private static MethodSpec groups(GroupsModel groups) {
        return MethodSpec.methodBuilder("groups")
                .addJavadoc(BuildingDocs.groups())
                .addModifiers(Modifier.PUBLIC)
                .returns(groups.root().type())
                .addStatement("return new $T(new $T(home))", groups.root().type(), groups.sender())
                .build();
    }
}
