package io.github.thinknxkit.simulator.plant;

import io.github.thinknxkit.spec.plant.ControllerTraits;
import io.github.thinknxkit.spec.plant.DeviceKinds;
import io.github.thinknxkit.spec.plant.NumberRange;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The names of kinds and controllers in plant files, and what the document says about them. Written by hand like all of the simulator, not read from the API's spec. */
final class PlantNames {

    private PlantNames() {}

    static DeviceKinds kinds() {
        Map<String, List<ControllerTraits>> kinds = new LinkedHashMap<>();
        for (DeviceKind kind : DeviceKind.values()) {
            kinds.put(
                    kebab(kind),
                    controllers(kind)
                            .map(controller -> traits(name(kind, controller), controller))
                            .toList());
        }
        return new DeviceKinds(kinds);
    }

    private static ControllerTraits traits(String name, Controller controller) {
        return new ControllerTraits(name, range(controller), controller == Controller.POSITION);
    }

    /** The numbers that the document allows: percentages, and decimals without limits; modes are not numbers. */
    private static Optional<NumberRange> range(Controller controller) {
        return switch (controller) {
            case POWER_LEVEL, POSITION, ANGLE -> Optional.of(NumberRange.of(0, 100));
            case VALUE, SETPOINT -> Optional.of(NumberRange.unbounded());
            case POWER, MOVEMENT, ACTUAL_TEMPERATURE, MODALITY, CHRONOTABLE, FAN_SPEED, LAUNCH, TRIGGER ->
                Optional.empty();
        };
    }

    static DeviceKind kind(String name) {
        return Stream.of(DeviceKind.values())
                .filter(kind -> kebab(kind).equals(name))
                .findFirst()
                .orElseThrow();
    }

    static Controller controller(DeviceKind kind, String name) {
        return controllers(kind)
                .filter(controller -> name(kind, controller).equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Controller> controllers(DeviceKind kind) {
        return Stream.of(Controller.values())
                .filter(controller -> kind.controllers().contains(controller));
    }

    /** The document calls two controllers "Modality", of different numbers; a plant file tells them apart. */
    private static String name(DeviceKind kind, Controller controller) {
        return switch (controller) {
            case MODALITY -> kind == DeviceKind.THERMOSTAT ? "temp-mode" : "hvac-mode";
            case CHRONOTABLE -> "chrono";
            default -> kebab(controller);
        };
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
