package io.github.thinknxkit.processor.plant.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.naming.PlantScope;
import io.github.thinknxkit.processor.plant.model.AreaModel;
import io.github.thinknxkit.processor.plant.model.DeviceMember;
import io.github.thinknxkit.processor.plant.resolve.PlantTypes.PathName;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.names.NameRole;
import io.github.thinknxkit.spec.plant.Area;
import java.util.ArrayList;
import java.util.List;

/** Decides the classes of areas and their methods. */
final class AreaResolver {

    private static final String SUFFIX = "Area";

    private final PlantTypes types;
    private final ShapeResolver shapes;
    private final Findings findings;

    AreaResolver(PlantTypes types, ShapeResolver shapes, Findings findings) {
        this.types = types;
        this.shapes = shapes;
        this.findings = findings;
    }

    /** Resolves the building, whose class has a name already. */
    AreaModel building(Area root, ClassName entry) {
        return area(root, entry, "", List.of(), "the building");
    }

    private AreaModel area(Area area, ClassName type, String accessor, List<PathName> path, String what) {
        PlantScope scope = new PlantScope(what, findings);
        List<String> names = path.stream().map(PathName::name).toList();
        List<DeviceMember> devices = area.devices().stream()
                .map(device -> new DeviceMember(
                        device,
                        names,
                        scope.declare(device.name(), device.as(), NameRole.DEVICE),
                        shapes.shape(device)))
                .toList();
        List<AreaModel> areas = new ArrayList<>();
        for (Area inner : area.areas()) {
            String method = scope.declare(inner.name(), inner.as(), NameRole.AREA);
            List<PathName> innerPath = new ArrayList<>(path);
            innerPath.add(PathName.of(inner.name().text(), inner.as().map(Name::text)));
            areas.add(area(inner, types.ofPath(innerPath, SUFFIX), method, innerPath, describe(inner)));
        }
        return new AreaModel(type, area.name().text(), accessor, names, devices, areas);
    }

    private static String describe(Area area) {
        return "the area '" + area.name().text() + "'";
    }
}
