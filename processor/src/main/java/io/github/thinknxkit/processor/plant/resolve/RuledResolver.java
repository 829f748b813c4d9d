package io.github.thinknxkit.processor.plant.resolve;

import io.github.thinknxkit.processor.model.ActionModel;
import io.github.thinknxkit.processor.model.ArgumentModel;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.plant.model.RuledModel;
import io.github.thinknxkit.processor.plant.model.RuledModel.Turning;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.Direction;
import io.github.thinknxkit.spec.plant.Limit;
import io.github.thinknxkit.spec.plant.PlacedDevice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which controllers hold values against the plant file: those for which some device has a rule. */
final class RuledResolver {

    private final ClientModel client;
    private final PlantTypes types;
    private final Findings findings;

    RuledResolver(ClientModel client, PlantTypes types, Findings findings) {
        this.client = client;
        this.types = types;
        this.findings = findings;
    }

    List<RuledModel> resolve(List<PlacedDevice> devices) {
        Set<String> limited = new HashSet<>();
        Set<String> turned = new HashSet<>();
        for (PlacedDevice place : devices) {
            Device device = place.device();
            device.limits().stream().map(Limit::controller).map(Name::text).forEach(limited::add);
            if (device.direction() == Direction.INVERTED) {
                device.controllers().stream().map(Name::text).forEach(turned::add);
            }
        }
        return client.controllers().stream()
                .filter(controller -> controller.ability().isPresent())
                .filter(controller -> limited.contains(name(controller)) || turns(controller, turned))
                .map(controller -> ruled(controller, turns(controller, turned)))
                .toList();
    }

    private static boolean turns(ControllerModel controller, Set<String> turned) {
        return controller.spec().reversible() && turned.contains(name(controller));
    }

    private RuledModel ruled(ControllerModel controller, boolean turns) {
        boolean optional = controller.actions().stream()
                .map(ActionModel::arguments)
                .flatMap(List::stream)
                .anyMatch(argument -> !argument.required());
        if (optional) {
            refuse(controller);
        }
        return new RuledModel(
                controller,
                types.of("Ruled" + controller.type().simpleName()),
                turns ? Turning.IF_INVERTED : Turning.NEVER);
    }

    private void refuse(ControllerModel controller) {
        List<String> names = controller.actions().stream()
                .flatMap(action -> action.arguments().stream())
                .filter(argument -> !argument.required())
                .map(ArgumentModel::name)
                .toList();
        findings.add(
                ProcessorCode.PLANT_SHAPE,
                "the plant file has limits or an inverted direction for " + name(controller)
                        + ", whose requests have arguments that need not be given (" + String.join(", ", names)
                        + "); these could not be held against it. Take the limits out, or split the action in the spec.");
    }

    private static String name(ControllerModel controller) {
        return controller.spec().name().text();
    }
}
