package io.github.thinknxkit.simulator.plant;

import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.plant.Device;
import io.github.thinknxkit.spec.plant.Direction;
import io.github.thinknxkit.spec.plant.PlacedDevice;
import io.github.thinknxkit.spec.plant.PlantFile;
import io.github.thinknxkit.spec.plant.Simulation;
import io.github.thinknxkit.spec.problem.Problem;
import io.github.thinknxkit.spec.problem.ProblemCode;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the devices of a plant file into those of a simulator. */
final class PlantTranslation {

    private static final double NANOS = 1e9;

    private final PlantFile file;
    private final SpecSource source;
    private final List<PlacedDevice> placed;
    private final Map<String, DeviceKind> kinds = new HashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    PlantTranslation(PlantFile file, SpecSource source) {
        this.file = file;
        this.source = source;
        this.placed = file.devices();
        placed.forEach(it -> kinds.put(it.device().guid().text(), kindOf(it.device())));
    }

    Plant plant() {
        List<PlantDevice> devices = placed.stream().map(this::device).toList();
        return new Plant(file.name().text(), devices, Optional.of(source));
    }

    /** The problems that only a simulator has with the file; complete after the call of {@code plant()}. */
    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private PlantDevice device(PlacedDevice place) {
        Device device = place.device();
        DeviceKind kind = kindOf(device);
        Set<Controller> controllers = device.controllers().stream()
                .map(name -> PlantNames.controller(kind, name.text()))
                .collect(Collectors.toSet());
        PlantDevice plain =
                PlantDevice.of(kind, device.guid().text(), device.name().text());
        return new PlantDevice(
                plain.guid(),
                plain.name(),
                place.areas(),
                kind,
                controllers,
                seconds(device).orElse(plain.runTime()),
                plain.grid(),
                device.direction() == Direction.INVERTED ? BlindDirection.INVERTED : BlindDirection.KNX,
                steps(device),
                device.tags().stream().map(Name::text).toList());
    }

    private static DeviceKind kindOf(Device device) {
        return PlantNames.kind(device.kind().text());
    }

    private static Optional<Duration> seconds(Device device) {
        return device.simulation()
                .filter(simulation -> simulation.seconds().isPresent())
                .map(simulation -> duration(simulation.seconds().getAsDouble()));
    }

    private static Duration duration(double seconds) {
        return Duration.ofNanos(Math.round(seconds * NANOS));
    }

    private List<Step> steps(Device device) {
        List<Simulation.Step> steps = device.simulation().map(Simulation::steps).orElse(List.of());
        DeviceKind kind = kindOf(device);
        if (!steps.isEmpty() && kind != DeviceKind.SCENE && kind != DeviceKind.BUTTON) {
            report(device.name(), "Only scenes and buttons have steps.");
            return List.of();
        }
        return steps.stream().flatMap(step -> step(step).stream()).toList();
    }

    private Optional<Step> step(Simulation.Step step) {
        DeviceKind kind = Objects.requireNonNull(kinds.get(step.device().text()), "the loader has checked this");
        Controller controller = PlantNames.controller(kind, step.controller().text());
        try {
            BigDecimal value = BigDecimal.valueOf(step.value());
            return Optional.of(new Step(duration(step.after()), step.device().text(), controller, value));
        } catch (IllegalArgumentException e) {
            report(step.controller(), "The simulator cannot play this: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    private void report(Name at, String message) {
        problems.add(new Problem(ProblemCode.PLANT_STEP, at.position(), message, Optional.empty()));
    }
}
