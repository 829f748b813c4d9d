package io.github.thinknxkit.processor.plant.resolve;

import com.palantir.javapoet.ClassName;
import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.model.Origin;
import io.github.thinknxkit.processor.model.SourceFile;
import io.github.thinknxkit.processor.plant.model.AreaModel;
import io.github.thinknxkit.processor.plant.model.GroupsModel;
import io.github.thinknxkit.processor.plant.model.PlantModel;
import io.github.thinknxkit.processor.plant.model.RuledModel;
import io.github.thinknxkit.processor.plant.resolve.PlantTypes.PathName;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.ets.GroupCatalog;
import io.github.thinknxkit.spec.names.CodeName;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Resolves a plant file to the model of what is generated for it. */
public final class PlantResolver {

    private static final String ROLE = "Plant";

    /** Stands for a name that a finding was made for; nothing is generated then. */
    private static final String UNNAMED = "Unnamed";

    private final ClientModel client;
    private final Findings findings;

    /**
     * Creates a resolver.
     *
     * @param client the client that the plant stands on
     * @param findings takes what keeps a plant from being generated
     */
    public PlantResolver(ClientModel client, Findings findings) {
        this.client = client;
        this.findings = findings;
    }

    /**
     * Resolves a plant.
     *
     * @param plant the plant file
     * @param catalog the group addresses of its exports; empty if it names none
     * @param origin the package, the plant file's name and digest
     * @param sources all files that the plant is generated from
     * @return the model, or nothing if a finding was made
     */
    public Optional<PlantModel> resolve(
            PlantFile plant, Optional<GroupCatalog> catalog, Origin origin, List<SourceFile> sources) {
        PlantTypes types = new PlantTypes(origin.packageName(), taken(origin));
        ClassName entry = entry(plant, types);
        ShapeResolver shapes = new ShapeResolver(client, types, findings);
        AreaModel root = new AreaResolver(types, shapes, findings).building(plant.root(), entry);
        List<RuledModel> ruled = new RuledResolver(client, types, findings).resolve(plant.devices());
        Optional<GroupsModel> groups =
                catalog.flatMap(found -> new GroupsResolver(client, types, findings).resolve(found, entry));
        PlantModel model = new PlantModel(origin, client, sources, root, shapes.all(), ruled, groups);
        return findings.isEmpty() ? Optional.of(model) : Optional.empty();
    }

    private ClassName entry(PlantFile plant, PlantTypes types) {
        String name = PathName.of(plant.name().text(), Optional.empty()).part();
        if (name.isEmpty()) {
            findings.add(
                    ProcessorCode.PLANT_NAME,
                    plant.name().position(),
                    "'" + plant.name() + "' cannot be made a Java name: only Latin, Cyrillic and Greek letters can be"
                            + " spelt in one, and at most " + CodeName.LONGEST
                            + " letters and digits fit. Give the plant such a name.");
            return types.of(UNNAMED);
        }
        return Character.isDigit(name.charAt(0)) ? types.of(ROLE + name) : types.of(name, name + ROLE);
    }

    /** The types that the client puts into the package, if it is the plant's. */
    private Set<String> taken(Origin origin) {
        Set<String> names = new HashSet<>();
        if (origin.packageName().equals(client.origin().packageName())) {
            clientTypes().map(ClassName::simpleName).forEach(names::add);
        }
        return names;
    }

    private Stream<ClassName> clientTypes() {
        var holders = client.holders();
        return Stream.of(
                        Stream.of(holders.entry(), holders.client(), holders.operations(), holders.answers()),
                        client.enums().stream().map(choice -> choice.type()),
                        client.answers().stream().map(answer -> answer.type()),
                        client.devices().stream().map(DeviceModel::type),
                        client.controllers().stream().flatMap(PlantResolver::controllerTypes))
                .flatMap(types -> types);
    }

    private static Stream<ClassName> controllerTypes(ControllerModel controller) {
        return Stream.of(
                        Stream.of(controller.type(), controller.calls()),
                        controller.ability().stream().map(ability -> ability.capability()),
                        controller.actions().stream().map(ActionModel::request))
                .flatMap(types -> types);
    }
}
