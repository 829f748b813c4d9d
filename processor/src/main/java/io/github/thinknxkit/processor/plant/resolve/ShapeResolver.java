package io.github.thinknxkit.processor.plant.resolve;

import io.github.thinknxkit.processor.model.BoundController;
import io.github.thinknxkit.processor.model.ClientModel;
import io.github.thinknxkit.processor.model.DeviceModel;
import io.github.thinknxkit.processor.plant.model.ShapeModel;
import io.github.thinknxkit.processor.report.Findings;
import io.github.thinknxkit.processor.report.ProcessorCode;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.Protection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Decides the types of devices. Devices of one kind with the same controllers and the same protection share one, so that a
 * plant of thousands of devices has a handful of types.
 *
 * <p>The names say what a device can do, since they are what a compiler shows where code asks for more:
 * {@code PlantLight}, {@code PowerOnlyLight}, {@code LockedThermostat}.
 */
final class ShapeResolver {

    private final Map<String, DeviceModel> kinds;
    private final PlantTypes types;
    private final Map<Key, ShapeModel> shapes = new LinkedHashMap<>();
    private final Set<String> refused = new HashSet<>();
    private final Findings findings;

    ShapeResolver(ClientModel client, PlantTypes types, Findings findings) {
        this.kinds = client.devices().stream()
                .collect(Collectors.toMap(kind -> kind.spec().name().text(), kind -> kind));
        this.types = types;
        this.findings = findings;
    }

    private record Key(String kind, List<String> controllers, Protection protection) {}

    /** Returns the type of a device. */
    ShapeModel shape(Device device) {
        Set<String> has = device.controllers().stream().map(Name::text).collect(Collectors.toSet());
        DeviceModel kind = Objects.requireNonNull(kinds.get(device.kind().text()), "the loader has checked this");
        checkId(kind, device);
        List<BoundController> controllers = kind.abilities().stream()
                .filter(bound -> has.contains(name(bound)))
                .toList();
        return shape(kind, controllers, device.protection());
    }

    /** A plant file names devices by texts. */
    private void checkId(DeviceModel kind, Device device) {
        if (!(kind.id().type() instanceof ValueType.Text)
                && refused.add(device.kind().text())) {
            findings.add(
                    ProcessorCode.PLANT_SHAPE,
                    device.kind().position(),
                    "the API names devices of the kind '" + device.kind() + "' by a value of kind '"
                            + ValueType.kindOf(kind.id().type())
                            + "', and a plant file by a text. Take them out, or make the type of '"
                            + kind.id().name() + "' a text in the spec.");
        }
    }

    private ShapeModel shape(DeviceModel kind, List<BoundController> controllers, Protection protection) {
        List<String> names = controllers.stream().map(ShapeResolver::name).toList();
        Key key = new Key(kind.spec().name().text(), names, protection);
        ShapeModel known = shapes.get(key);
        if (known != null) {
            return known;
        }
        Optional<ShapeModel> unlocked = protection == Protection.PROTECTED
                ? Optional.of(shape(kind, controllers, Protection.NONE))
                : Optional.empty();
        String name = name(kind, controllers, protection);
        ShapeModel shape = new ShapeModel(
                kind,
                controllers,
                types.of(name),
                types.of(name + "Handle"),
                new ReadingResolver(kind).resolve(controllers),
                unlocked);
        shapes.put(key, shape);
        return shape;
    }

    private static String name(BoundController bound) {
        return bound.controller().spec().name().text();
    }

    private static String name(DeviceModel kind, List<BoundController> controllers, Protection protection) {
        String locked = protection == Protection.PROTECTED ? "Locked" : "";
        String simple = kind.type().simpleName();
        if (controllers.isEmpty()) {
            return locked + "Bare" + simple;
        } else if (controllers.size() == kind.abilities().size()) {
            return locked.isEmpty() ? "Plant" + simple : locked + simple;
        }
        return locked + controllers.stream().map(ShapeResolver::ability).collect(Collectors.joining("And")) + "Only"
                + simple;
    }

    /** {@code HasPowerLevel} is the capability of what has {@code PowerLevel}. */
    private static String ability(BoundController bound) {
        String capability =
                bound.controller().ability().orElseThrow().capability().simpleName();
        return capability.startsWith("Has") ? capability.substring("Has".length()) : capability;
    }

    /** {@return the types of all devices that were asked about, in the order of their names} */
    List<ShapeModel> all() {
        return shapes.values().stream()
                .sorted((one, other) -> one.type().compareTo(other.type()))
                .toList();
    }
}
