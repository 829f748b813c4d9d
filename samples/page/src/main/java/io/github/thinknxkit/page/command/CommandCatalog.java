package io.github.thinknxkit.page.command;

import io.github.thinknxkit.page.command.Control.Option;
import io.github.thinknxkit.page.command.PageCommand.Effect;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands of each kind of device and of the server itself, with the meanings that the document gives to numbers. */
public final class CommandCatalog {

    private static final Control ON_OFF = new Control.Switch("cmd", "off", "on");
    private static final Control PERCENT = new Control.Slider("cmd", 0, 100, "%");
    private static final Control TEMPERATURE =
            new Control.Decimal("cmd", new BigDecimal("21.5"), new BigDecimal("0.5"), "°C");
    private static final Control ONLY_ONE = new Control.Fixed("cmd", 1);

    private final Map<String, List<PageCommand>> byKind = new LinkedHashMap<>();

    /** Lists the commands. */
    public CommandCatalog() {
        byKind.put("LIGHT", light());
        byKind.put("BLIND", blind());
        byKind.put("ANALOG_VALUE", analogValue());
        byKind.put("THERMOSTAT", thermostat());
        byKind.put("HVAC", hvac());
        byKind.put("SCENE", scene());
        byKind.put("BUTTON", button());
    }

    /**
     * Returns all commands.
     *
     * @return the commands by the name of their kind, and those of the server itself under {@code SYSTEM}, in the order of
     *     the document
     */
    public Map<String, List<PageCommand>> all() {
        Map<String, List<PageCommand>> all = new LinkedHashMap<>(byKind);
        all.put("SYSTEM", system());
        return all;
    }

    private static List<PageCommand> system() {
        return List.of(
                telegram("sendKNXbit", new Control.Switch("value", "0", "1")),
                telegram("sendKNX4bits", new Control.Slider("value", 0, 31, "")),
                telegram("sendKNXbyte", new Control.Slider("value", 0, 255, "")),
                telegram("sendKNXbyteun", new Control.Slider("value", -128, 127, "")),
                telegram("sendKNXfloat2bytes", number("value")),
                telegram("sendKNXfloat4bytes", number("value")),
                new PageCommand("system/serverStatus", Optional.empty(), List.of(), Effect.READ));
    }

    /**
     * Returns how a state of a device is chosen: by the control of the command that sets it; if none does, as for a
     * measured temperature, it is any number.
     *
     * @param kind the kind of the device, such as {@code LIGHT}
     * @param controller the controller that has the state, such as {@code POWER_LEVEL}
     * @return the control
     */
    public Control state(String kind, String controller) {
        return byKind.getOrDefault(kind, List.of()).stream()
                .filter(command -> command.effect() == Effect.SET)
                .filter(command -> command.controller().equals(Optional.of(controller)))
                .map(command -> command.controls().get(0))
                .findFirst()
                .orElse(TEMPERATURE);
    }

    private static Control number(String parameter) {
        return new Control.Decimal(parameter, new BigDecimal("21.5"), new BigDecimal("0.1"), "");
    }

    private static List<PageCommand> light() {
        return List.of(
                set("power", "POWER", ON_OFF),
                read("powerstatus", "POWER"),
                set("powerlevel", "POWER_LEVEL", PERCENT),
                read("powerlevelstatus", "POWER_LEVEL"));
    }

    private static List<PageCommand> blind() {
        Control height = new Control.Slider("val", 0, 100, "%");
        Control direction = Control.Choice.of("cmd", "up", "down");
        Control turn = Control.Choice.of("cmd", "clockwise", "counter-clockwise");
        return List.of(
                tell("updown", "MOVEMENT", direction),
                tell("stop", "MOVEMENT", ONLY_ONE),
                set("heightlevel", "POSITION", height),
                read("heightlevelstatus", "POSITION"),
                tell("blindstep", "ANGLE", turn),
                set("blindangle", "ANGLE", PERCENT),
                read("blindanglestatus", "ANGLE"));
    }

    private static List<PageCommand> analogValue() {
        return List.of(set("setvalue", "VALUE", number("cmd")), read("getvalue", "VALUE"));
    }

    private static List<PageCommand> thermostat() {
        Control mode = Control.Choice.of("cmd", "standby", "comfort", "night", "protection");
        Control schedule = new Control.Switch("cmd", "disabled", "enabled");
        return List.of(
                read("actualtemp", "ACTUAL_TEMPERATURE"),
                set("setpoint", "SETPOINT", TEMPERATURE),
                read("setpointstatus", "SETPOINT"),
                set("tempmode", "MODALITY", mode),
                read("tempmodestatus", "MODALITY"),
                set("chronoen", "CHRONOTABLE", schedule),
                read("chronoenstatus", "CHRONOTABLE"));
    }

    private static List<PageCommand> hvac() {
        Control mode = Control.Choice.of("cmd", "cooling", "heating", "dry", "fan", "auto");
        Control speed = Control.Choice.of("cmd", "auto", "minimum", "average", "maximum");
        return List.of(
                set("hvacpower", "POWER", ON_OFF),
                read("hvacpowerstatus", "POWER"),
                set("hvacsetpoint", "SETPOINT", TEMPERATURE),
                read("hvacsetpointstatus", "SETPOINT"),
                set("hvacmode", "MODALITY", mode),
                read("hvacmodestatus", "MODALITY"),
                set("hvacfanset", "FAN_SPEED", speed),
                read("hvacfanstatus", "FAN_SPEED"));
    }

    private static List<PageCommand> scene() {
        Control launch = new Control.Choice("cmd", List.of(new Option(1, "launch"), new Option(0, "stop")));
        return List.of(tell("scenelaunch", "LAUNCH", launch));
    }

    private static List<PageCommand> button() {
        return List.of(tell("trigger", "TRIGGER", ONLY_ONE));
    }

    private static PageCommand read(String operation, String controller) {
        return new PageCommand(operation, Optional.of(controller), List.of(), Effect.READ);
    }

    private static PageCommand set(String operation, String controller, Control control) {
        return new PageCommand(operation, Optional.of(controller), List.of(control), Effect.SET);
    }

    private static PageCommand tell(String operation, String controller, Control control) {
        return new PageCommand(operation, Optional.of(controller), List.of(control), Effect.TELL);
    }

    private static PageCommand telegram(String operation, Control value) {
        List<Control> controls = List.of(new Control.Group("group"), value);
        return new PageCommand("system/" + operation, Optional.empty(), controls, Effect.TELL);
    }
}
