package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * What stands behind the controllers of a device.
 *
 * @param points the values
 * @param commands what can be told
 */
record Behaviour(Map<Controller, Point> points, Map<Command, IntConsumer> commands) {

    /** A step of the lamellas, in percent of their full turn. */
    private static final double STEP = 10;

    /** Lamellas turn this many times as quickly as their blind travels. */
    private static final long TURN = 10;

    private static final int ROOM_TEMPERATURE = 20;

    static Behaviour of(PlantDevice device, Reaction reaction) {
        Behaviour full = switch (device.kind()) {
            case LIGHT -> light(reaction);
            case BLIND -> blind(device.runTime(), reaction);
            case ANALOG_VALUE -> none().with(Controller.VALUE, new StoredPoint(reaction, 0));
            case THERMOSTAT -> thermostat(reaction);
            case HVAC -> hvac(reaction);
            case SCENE -> scene(device.runTime(), reaction);
            case BUTTON -> none().with(Command.TRIGGER, ignored -> {});
        };
        full.points().keySet().retainAll(device.controllers());
        full.commands().keySet().removeIf(command -> !device.controllers().contains(command.controller()));
        return full;
    }

    private static Behaviour light(Reaction reaction) {
        Dimmer dimmer = new Dimmer(reaction);
        return none().with(Controller.POWER, dimmer.power()).with(Controller.POWER_LEVEL, dimmer.powerLevel());
    }

    private static Behaviour blind(Duration runTime, Reaction reaction) {
        Drive height = new Drive(reaction, runTime);
        Drive angle = new Drive(reaction, runTime.dividedBy(TURN));
        return none().with(Controller.POSITION, height)
                .with(Controller.ANGLE, angle)
                .with(Command.UP_DOWN, down -> height.go(down * 100))
                .with(Command.STOP, ignored -> {
                    height.stop();
                    angle.stop();
                })
                .with(Command.STEP, counterClockwise -> angle.step(counterClockwise == 0 ? STEP : -STEP));
    }

    private static Behaviour thermostat(Reaction reaction) {
        return none().with(Controller.ACTUAL_TEMPERATURE, new StoredPoint(reaction, ROOM_TEMPERATURE))
                .with(Controller.SETPOINT, new StoredPoint(reaction, ROOM_TEMPERATURE))
                .with(Controller.MODALITY, new StoredPoint(reaction, 0))
                .with(Controller.CHRONOTABLE, new StoredPoint(reaction, 0));
    }

    private static Behaviour hvac(Reaction reaction) {
        return none().with(Controller.POWER, new StoredPoint(reaction, 0))
                .with(Controller.SETPOINT, new StoredPoint(reaction, ROOM_TEMPERATURE))
                .with(Controller.MODALITY, new StoredPoint(reaction, 0))
                .with(Controller.FAN_SPEED, new StoredPoint(reaction, 0));
    }

    private static Behaviour scene(Duration runTime, Reaction reaction) {
        SceneRun run = new SceneRun(reaction, runTime);
        return none().with(Controller.LAUNCH, run).with(Command.LAUNCH, run::command);
    }

    private static Behaviour none() {
        return new Behaviour(new EnumMap<>(Controller.class), new EnumMap<>(Command.class));
    }

    private Behaviour with(Controller controller, Point point) {
        points.put(controller, point);
        return this;
    }

    private Behaviour with(Command command, IntConsumer action) {
        commands.put(command, action);
        return this;
    }
}
