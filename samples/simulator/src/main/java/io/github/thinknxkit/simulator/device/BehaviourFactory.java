package io.github.thinknxkit.simulator.device;

import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.math.BigDecimal;
import java.util.function.Consumer;

/** Creates the behaviour of a device by its kind. */
final class BehaviourFactory {

    /** A step of the lamellas, in percent of their full turn. */
    private static final double STEP = 10;

    /** Lamellas turn this many times as fast as their blind travels. */
    private static final long TURN = 10;

    private static final BigDecimal ROOM_TEMPERATURE = BigDecimal.valueOf(20);
    private static final BigDecimal OFF = BigDecimal.ZERO;

    private final PlantDevice device;
    private final DeviceContext context;
    private final Reaction reaction;
    private final Behaviour behaviour = new Behaviour();

    BehaviourFactory(PlantDevice device, DeviceContext context) {
        this.device = device;
        this.context = context;
        this.reaction = context.reaction();
    }

    Behaviour create() {
        switch (device.kind()) {
            case LIGHT -> light();
            case BLIND -> blind();
            case ANALOG_VALUE -> stored(Controller.VALUE, OFF);
            case THERMOSTAT -> thermostat();
            case HVAC -> hvac();
            case SCENE -> scene();
            case BUTTON -> button();
        }
        return behaviour.limitedTo(device.controllers());
    }

    private void light() {
        Dimmer dimmer = new Dimmer(reaction, report(Controller.POWER, OFF), report(Controller.POWER_LEVEL, OFF));
        behaviour.add(Controller.POWER, dimmer.power());
        behaviour.add(Controller.POWER_LEVEL, dimmer.powerLevel());
    }

    private void blind() {
        Drive height = new Drive(reaction, device.runTime(), report(Controller.POSITION, OFF));
        Drive angle = new Drive(reaction, device.runTime().dividedBy(TURN), report(Controller.ANGLE, OFF));
        behaviour.add(Controller.POSITION, height);
        behaviour.add(Controller.ANGLE, angle);
        behaviour.add(
                Command.UP_DOWN, down -> height.go(down == device.direction().orderToHundred() ? 100 : 0));
        behaviour.add(Command.STOP, ignored -> {
            height.stop();
            angle.stop();
        });
        behaviour.add(Command.STEP, counterClockwise -> angle.step(counterClockwise == 0 ? STEP : -STEP));
    }

    private void thermostat() {
        RoomTemperature room = new RoomTemperature(
                reaction.timeline(),
                device.runTime(),
                device.grid(),
                ROOM_TEMPERATURE,
                report(Controller.ACTUAL_TEMPERATURE, ROOM_TEMPERATURE));
        Thermostat thermostat = new Thermostat(room, ROOM_TEMPERATURE);
        behaviour.add(Controller.ACTUAL_TEMPERATURE, room);
        followed(Controller.SETPOINT, ROOM_TEMPERATURE, thermostat::setpoint);
        followed(Controller.MODALITY, BigDecimal.valueOf(Thermostat.COMFORT), thermostat::mode);
        stored(Controller.CHRONOTABLE, OFF);
    }

    private void hvac() {
        stored(Controller.POWER, OFF);
        stored(Controller.SETPOINT, ROOM_TEMPERATURE);
        stored(Controller.MODALITY, OFF);
        stored(Controller.FAN_SPEED, OFF);
    }

    private void scene() {
        SceneRun run = new SceneRun(reaction, device.runTime(), sequence(), report(Controller.LAUNCH, OFF));
        behaviour.add(Controller.LAUNCH, run);
        behaviour.add(Command.LAUNCH, run::command);
    }

    private void button() {
        Sequence sequence = sequence();
        behaviour.add(Command.TRIGGER, ignored -> sequence.startAfter(reaction));
    }

    private Sequence sequence() {
        Sequence sequence = new Sequence(reaction.timeline(), device.steps(), context.neighbours());
        behaviour.add(sequence);
        return sequence;
    }

    private void stored(Controller controller, BigDecimal initial) {
        followed(controller, initial, ignored -> {});
    }

    private void followed(Controller controller, BigDecimal initial, Consumer<BigDecimal> follower) {
        behaviour.add(controller, new StoredPoint(reaction, initial, report(controller, initial), follower));
    }

    private Report report(Controller controller, BigDecimal initial) {
        boolean visible = device.controllers().contains(controller);
        return new Report(initial, value -> {
            if (visible) {
                context.listener().changed(device.guid(), controller, value);
            }
        });
    }
}
