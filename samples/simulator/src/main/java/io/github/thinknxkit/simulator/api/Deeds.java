package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.simulator.api.DeviceOperation.Deed;
import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.device.Point;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.NumberGrid;
import java.math.BigDecimal;
import java.util.concurrent.CompletableFuture;

/** The few things that can be done to a device. */
final class Deeds {

    private Deeds() {}

    static Deed read(Controller controller) {
        return (device, arguments) -> CompletableFuture.completedFuture(
                Outcome.of(point(device, controller).status()));
    }

    static Deed set(Controller controller, Parameter value) {
        return (device, arguments) -> {
            Point point = point(device, controller);
            BigDecimal number = onBus(device, value, arguments.requiredNumber(value.name()));
            CompletableFuture<BigDecimal> feedback = point.set(number);
            return arguments.wantsFeedback()
                    ? feedback.thenApply(Outcome::of)
                    : CompletableFuture.completedFuture(Outcome.ACKNOWLEDGED);
        };
    }

    /** For "hvacfanset", which the document gives to both: with a command it sets, without one it reads. */
    static Deed setOrRead(Controller controller, Parameter value) {
        Deed set = set(controller, value);
        Deed read = read(controller);
        return (device, arguments) -> {
            if (arguments.number(value.name()).isPresent()) {
                return set.apply(device, arguments);
            }
            if (arguments.wantsFeedback()) {
                throw new RefusedException(Refusal.PARAMS_ERRORS);
            }
            return read.apply(device, arguments);
        };
    }

    static Deed tell(Command command) {
        return (device, arguments) -> {
            int argument =
                    arguments.number("cmd").map(BigDecimal::intValueExact).orElse(1);
            if (!device.perform(command, argument)) {
                throw new RefusedException(Refusal.IMPOSSIBLE);
            }
            return CompletableFuture.completedFuture(Outcome.ACKNOWLEDGED);
        };
    }

    private static Point point(Device device, Controller controller) {
        return device.point(controller).orElseThrow(() -> new RefusedException(Refusal.IMPOSSIBLE));
    }

    private static BigDecimal onBus(Device device, Parameter parameter, BigDecimal number) {
        if (parameter.type() != Parameter.Type.DECIMAL) {
            return number;
        }
        NumberGrid grid = device.description().grid();
        if (!grid.covers(number)) {
            throw new RefusedException(Refusal.PARAMS_ERRORS);
        }
        return grid.snap(number);
    }
}
