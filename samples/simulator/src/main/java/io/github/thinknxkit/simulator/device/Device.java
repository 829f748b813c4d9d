package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.math.BigDecimal;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;

/** A device of a plant that behaves like a real one. Safe for use by several threads. */
public final class Device {

    private final PlantDevice description;
    private final int communicationObject;
    private final DeviceContext context;
    private final AtomicInteger lives = new AtomicInteger();
    private volatile Behaviour behaviour;
    private final Map<Command, Integer> performed = new ConcurrentHashMap<>();

    /**
     * Creates a device.
     *
     * @param description what the project says of it
     * @param communicationObject the number that answers give as {@code comm_obj}
     * @param context what it needs from the rest of the simulator
     */
    public Device(PlantDevice description, int communicationObject, DeviceContext context) {
        this.description = description;
        this.communicationObject = communicationObject;
        this.context = context;
        this.behaviour = born();
    }

    /** A new behaviour with the first values; whatever the former one is still about to report is ignored. */
    private Behaviour born() {
        int life = lives.incrementAndGet();
        StateListener listener = (guid, controller, value) -> {
            if (lives.get() == life) {
                context.listener().changed(guid, controller, value);
            }
        };
        return new BehaviourFactory(description, context.reportingTo(listener)).create();
    }

    /** Resets the device to its state at the start of the server, whatever it was about to do. */
    public synchronized void reset() {
        Behaviour former = behaviour;
        former.retire();
        performed.clear();
        behaviour = born();
        for (Controller controller : description.controllers()) {
            behaviour.point(controller).map(Point::status).ifPresent(value -> {
                if (former.point(controller).orElseThrow().status().compareTo(value) != 0) {
                    context.listener().changed(description.guid(), controller, value);
                }
            });
        }
    }

    /**
     * Returns the device as the project describes it.
     *
     * @return its description
     */
    public PlantDevice description() {
        return description;
    }

    /**
     * Returns the number that answers give as {@code comm_obj}.
     *
     * @return the number of the communication object
     */
    public int communicationObject() {
        return communicationObject;
    }

    /**
     * Returns the value behind a controller.
     *
     * @param controller a controller
     * @return the value, or empty if the device lacks the controller or the controller has no value
     */
    public Optional<Point> point(Controller controller) {
        return behaviour.point(controller);
    }

    /**
     * Returns the present value behind a controller, for tests.
     *
     * @param controller a controller of the device
     * @return what the device last reported
     * @throws NoSuchElementException if there is no such value
     */
    public BigDecimal value(Controller controller) {
        return required(controller).status();
    }

    /**
     * Changes the present value behind a controller at once, as if by hand.
     *
     * @param controller a controller of the device
     * @param value the value, in the controller's unit
     * @throws NoSuchElementException if there is no such value
     */
    public void put(Controller controller, double value) {
        required(controller).put(new BigDecimal(Double.toString(value)).stripTrailingZeros());
    }

    private Point required(Controller controller) {
        return point(controller)
                .orElseThrow(() -> new NoSuchElementException(
                        "the device \"" + description.name() + "\" has no value behind " + controller));
    }

    /**
     * Executes a command.
     *
     * @param command the command
     * @param argument its number, where the document gives it a meaning
     * @return false, and nothing done, if the device cannot do that
     */
    public boolean perform(Command command, int argument) {
        Optional<IntConsumer> action = behaviour.command(command);
        action.ifPresent(it -> {
            performed.merge(command, 1, Integer::sum);
            it.accept(argument);
        });
        return action.isPresent();
    }

    /** Executes a step of a scene or a button; what the device cannot do is ignored. */
    void order(Controller controller, BigDecimal value) {
        if (controller == Controller.MOVEMENT) {
            perform(Command.UP_DOWN, value.intValue());
        } else {
            point(controller)
                    .filter(ignored -> description.grid().covers(value))
                    .ifPresent(point -> {
                        CompletableFuture<BigDecimal> unused =
                                point.set(onGrid(controller, value)); // a scene waits for no feedback
                    });
        }
    }

    private BigDecimal onGrid(Controller controller, BigDecimal value) {
        boolean decimal = controller == Controller.VALUE || controller == Controller.SETPOINT;
        return decimal ? description.grid().snap(value) : value;
    }

    /**
     * Returns how often a command has been given to the device.
     *
     * @param command the command
     * @return the count, from 0
     */
    public int performed(Command command) {
        return performed.getOrDefault(command, 0);
    }
}
