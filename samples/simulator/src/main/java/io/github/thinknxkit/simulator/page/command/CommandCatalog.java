package io.github.thinknxkit.simulator.page.command;

import static io.github.thinknxkit.simulator.page.command.PageCommand.read;
import static io.github.thinknxkit.simulator.page.command.PageCommand.set;
import static io.github.thinknxkit.simulator.page.command.PageCommand.telegram;
import static io.github.thinknxkit.simulator.page.command.PageCommand.tell;

import io.github.thinknxkit.simulator.page.command.PageCommand.Effect;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands of each kind of device and of the server itself, with the meanings that the document gives to numbers. */
public final class CommandCatalog {

    private static final Control ON_OFF = new Control.Switch("cmd", "Off", "On");
    private static final Control PERCENT = new Control.Slider("cmd", 0, 100, "%");
    private static final Control TEMPERATURE =
            new Control.Decimal("cmd", new BigDecimal("21.5"), new BigDecimal("0.5"), "°C");
    private static final Control ONLY_ONE = new Control.Fixed("cmd", 1);

    private final Map<DeviceKind, List<PageCommand>> byKind = new EnumMap<>(DeviceKind.class);

    /** Lists the commands. */
    public CommandCatalog() {
        byKind.put(DeviceKind.LIGHT, light());
        byKind.put(DeviceKind.BLIND, blind());
        byKind.put(DeviceKind.ANALOG_VALUE, analogValue());
        byKind.put(DeviceKind.THERMOSTAT, thermostat());
        byKind.put(DeviceKind.HVAC, hvac());
        byKind.put(DeviceKind.SCENE, scene());
        byKind.put(DeviceKind.BUTTON, button());
    }

    /**
     * Returns the commands of a kind of device, for all of its controllers.
     *
     * @param kind the kind
     * @return the commands, in the order of the document
     */
    public List<PageCommand> of(DeviceKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /**
     * Returns the commands that name no device.
     *
     * @return the commands, in the order of the document
     */
    public List<PageCommand> system() {
        return List.of(
                telegram("sendKNXbit", "Send telegram, DPT 1", new Control.Switch("value", "0", "1")),
                telegram("sendKNX4bits", "Send telegram, DPT 2 or 3", new Control.Slider("value", 0, 31, "")),
                telegram("sendKNXbyte", "Send telegram, DPT 5", new Control.Slider("value", 0, 255, "")),
                telegram("sendKNXbyteun", "Send telegram, DPT 6", new Control.Slider("value", -128, 127, "")),
                telegram("sendKNXfloat2bytes", "Send telegram, DPT 9", number("value")),
                telegram("sendKNXfloat4bytes", "Send telegram, DPT 14", number("value")),
                new PageCommand("system/serverStatus", "Get server status", Optional.empty(), List.of(), Effect.READ));
    }

    /**
     * Tells whether an operation is a command of this page.
     *
     * @param operation what a URL has after {@code api/V1/}
     * @return false if the page has no such command
     */
    public boolean offers(String operation) {
        return Stream.concat(byKind.values().stream().flatMap(List::stream), system().stream())
                .anyMatch(command -> command.operation().equals(operation));
    }

    private static Control number(String parameter) {
        return new Control.Decimal(parameter, new BigDecimal("21.5"), new BigDecimal("0.1"), "");
    }

    private static List<PageCommand> light() {
        return List.of(
                set("power", "Set power state", Controller.POWER, ON_OFF),
                read("powerstatus", "Get power state", Controller.POWER),
                set("powerlevel", "Set power level", Controller.POWER_LEVEL, PERCENT),
                read("powerlevelstatus", "Get power level", Controller.POWER_LEVEL));
    }

    private static List<PageCommand> blind() {
        Control height = new Control.Slider("val", 0, 100, "%");
        Control direction = new Control.Choice("cmd", List.of("Up", "Down"));
        Control turn = new Control.Choice("cmd", List.of("Clockwise", "Counter-clockwise"));
        return List.of(
                tell("updown", "Move up or down", Controller.MOVEMENT, direction),
                tell("stop", "Stop", Controller.MOVEMENT, ONLY_ONE),
                set("heightlevel", "Set position", Controller.POSITION, height),
                read("heightlevelstatus", "Get position", Controller.POSITION),
                tell("blindstep", "Step lamellas", Controller.ANGLE, turn),
                set("blindangle", "Set lamella angle", Controller.ANGLE, PERCENT),
                read("blindanglestatus", "Get lamella angle", Controller.ANGLE));
    }

    private static List<PageCommand> analogValue() {
        return List.of(
                set("setvalue", "Set value", Controller.VALUE, number("cmd")),
                read("getvalue", "Get value", Controller.VALUE));
    }

    private static List<PageCommand> thermostat() {
        Control mode =
                new Control.Choice("cmd", List.of("Standby", "Comfort", "Night / economy", "Frost / heat protection"));
        Control schedule = new Control.Switch("cmd", "Disabled", "Enabled");
        return List.of(
                read("actualtemp", "Get actual temperature", Controller.ACTUAL_TEMPERATURE),
                set("setpoint", "Set setpoint", Controller.SETPOINT, TEMPERATURE),
                read("setpointstatus", "Get setpoint", Controller.SETPOINT),
                set("tempmode", "Set modality", Controller.MODALITY, mode),
                read("tempmodestatus", "Get modality", Controller.MODALITY),
                set("chronoen", "Set chronoscheduling", Controller.CHRONOTABLE, schedule),
                read("chronoenstatus", "Get chronoscheduling", Controller.CHRONOTABLE));
    }

    private static List<PageCommand> hvac() {
        Control mode = new Control.Choice("cmd", List.of("Cooling", "Heating", "Dry", "Fan", "Auto"));
        Control speed = new Control.Choice("cmd", List.of("Auto", "Minimum", "Average", "Maximum"));
        return List.of(
                set("hvacpower", "Set power state", Controller.POWER, ON_OFF),
                read("hvacpowerstatus", "Get power state", Controller.POWER),
                set("hvacsetpoint", "Set setpoint", Controller.SETPOINT, TEMPERATURE),
                read("hvacsetpointstatus", "Get setpoint", Controller.SETPOINT),
                set("hvacmode", "Set modality", Controller.MODALITY, mode),
                read("hvacmodestatus", "Get modality", Controller.MODALITY),
                set("hvacfanset", "Set fan speed", Controller.FAN_SPEED, speed),
                read("hvacfanstatus", "Get fan speed", Controller.FAN_SPEED));
    }

    private static List<PageCommand> scene() {
        Control launch = new Control.Choice("cmd", List.of("Stop", "Launch"));
        return List.of(tell("scenelaunch", "Launch or stop", Controller.LAUNCH, launch));
    }

    private static List<PageCommand> button() {
        return List.of(tell("trigger", "Trigger", Controller.TRIGGER, ONLY_ONE));
    }
}
