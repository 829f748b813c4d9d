package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.device.Point;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.NumberGrid;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** What an operation does to a device. */
@FunctionalInterface
interface DeviceAction {

    /**
     * Acts on a device.
     *
     * @return the status that the device reports, or empty for a mere acknowledgement
     * @throws RefusedException if the device cannot do that, or not with these arguments
     */
    CompletableFuture<Optional<BigDecimal>> apply(Device device, Arguments arguments);

    static DeviceAction read(Controller controller) {
        return (device, arguments) -> CompletableFuture.completedFuture(
                Optional.of(point(device, controller).status()));
    }

    static DeviceAction set(Controller controller, Parameter value) {
        return (device, arguments) -> {
            Point point = point(device, controller);
            BigDecimal number = onBus(device, value, arguments.requiredNumber(value.name()));
            CompletableFuture<BigDecimal> feedback = point.set(number);
            return arguments.wantsFeedback()
                    ? feedback.thenApply(Optional::of)
                    : CompletableFuture.completedFuture(Optional.empty());
        };
    }

    /** For "hvacfanset", which the document gives to both: with a command it sets, without one it reads. */
    static DeviceAction setOrRead(Controller controller, Parameter value) {
        DeviceAction set = set(controller, value);
        DeviceAction read = read(controller);
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

    static DeviceAction tell(Command command) {
        return (device, arguments) -> {
            int argument =
                    arguments.number("cmd").map(BigDecimal::intValueExact).orElse(1);
            if (!device.perform(command, argument)) {
                throw new RefusedException(Refusal.IMPOSSIBLE);
            }
            return CompletableFuture.completedFuture(Optional.empty());
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
