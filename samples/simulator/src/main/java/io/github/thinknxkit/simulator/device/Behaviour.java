package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.Controller;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/** What a device does: the values and the commands of its controllers. */
final class Behaviour {

    private final Map<Controller, Point> points = new EnumMap<>(Controller.class);
    private final Map<Command, IntConsumer> commands = new EnumMap<>(Command.class);
    private final List<Sequence> sequences = new ArrayList<>();

    /** Adds what must end when another behaviour replaces this one. */
    void add(Sequence sequence) {
        sequences.add(sequence);
    }

    /** Ends everything that would otherwise continue by itself and act on other devices. */
    void retire() {
        sequences.forEach(Sequence::retire);
    }

    void add(Controller controller, Point point) {
        points.put(controller, point);
    }

    void add(Command command, IntConsumer action) {
        commands.put(command, action);
    }

    /** Removes what this device cannot do although others of its kind can. */
    Behaviour limitedTo(Set<Controller> controllers) {
        points.keySet().retainAll(controllers);
        commands.keySet().removeIf(command -> !controllers.contains(command.controller()));
        return this;
    }

    Optional<Point> point(Controller controller) {
        return Optional.ofNullable(points.get(controller));
    }

    Optional<IntConsumer> command(Command command) {
        return Optional.ofNullable(commands.get(command));
    }
}
