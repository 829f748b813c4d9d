package io.github.thinknxkit.processor.plant.resolve;

import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.ControllerModel;
import io.github.thinknxkit.processor.plant.model.RuledModel;
import io.github.thinknxkit.processor.plant.model.RuledModel.Reversal;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.Direction;
import io.github.thinknxkit.spec.plant.PlacedDevice;
import io.github.thinknxkit.spec.problem.Position;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decides which controllers hold values against the plant file: those for which some device has a rule. */
final class RuledResolver {

    private final ClientModel client;
    private final PlantTypes types;
    private final RuleCheck check;

    RuledResolver(ClientModel client, PlantTypes types, Findings findings) {
        this.client = client;
        this.types = types;
        this.check = new RuleCheck(findings);
    }

    List<RuledModel> resolve(List<PlacedDevice> devices) {
        Map<String, Position> limited = new HashMap<>();
        Map<String, Position> inverted = new HashMap<>();
        for (PlacedDevice place : devices) {
            Device device = place.device();
            device.limits().forEach(limit -> note(limited, limit.controller(), limit.controller()));
            if (device.direction() == Direction.INVERTED) {
                device.controllers().forEach(controller -> note(inverted, controller, device.name()));
            }
        }
        return client.controllers().stream()
                .filter(controller -> controller.ability().isPresent())
                .flatMap(controller -> ruled(controller, limited, inverted).stream())
                .toList();
    }

    /** Keeps the first place that has a rule for a controller. */
    private static void note(Map<String, Position> rules, Name controller, Name place) {
        rules.putIfAbsent(controller.text(), place.position());
    }

    private Optional<RuledModel> ruled(
            ControllerModel controller, Map<String, Position> limited, Map<String, Position> inverted) {
        String name = controller.spec().name().text();
        Optional<Position> limit = Optional.ofNullable(limited.get(name));
        Optional<Position> turn = Optional.ofNullable(inverted.get(name))
                .filter(place -> controller.spec().reversible());
        limit.ifPresent(place -> check.limited(controller, place));
        turn.ifPresent(place -> check.reversed(controller, place));
        return limit.or(() -> turn)
                .map(place -> new RuledModel(
                        controller,
                        types.of("Ruled" + controller.type().simpleName()),
                        turn.isPresent() ? Reversal.IF_INVERTED : Reversal.NEVER));
    }
}
