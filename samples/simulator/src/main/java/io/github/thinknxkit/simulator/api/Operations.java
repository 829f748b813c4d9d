package io.github.thinknxkit.simulator.api;

import io.github.thinknxkit.simulator.device.Command;
import io.github.thinknxkit.simulator.knx.DatapointType;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All operations, in the order of the document's section "API URLs", typed from it by hand: our spec must not be the
 * source, or a mistake in it would go unseen.
 */
public final class Operations {

    private static final Parameter ON_OFF = Parameter.whole("cmd", 0, 1);
    private static final Parameter PERCENT = Parameter.whole("cmd", 0, 100);
    private static final Parameter DECIMAL = Parameter.decimal("cmd");
    private static final Parameter ONLY_ONE = Parameter.whole("cmd", 1, 1);

    private final Map<String, Operation> byPath = new HashMap<>();

    /** Lists the operations. */
    public Operations() {
        lights();
        blinds();
        analogValues();
        thermostats();
        hvacUnits();
        fans();
        scenesAndButtons();
        system();
    }

    /**
     * Looks an operation up.
     *
     * @param path what follows {@code api/v1/}, in any case
     * @return the operation, or empty if the document has none of that name
     */
    public Optional<Operation> find(String path) {
        return Optional.ofNullable(byPath.get(path.toLowerCase(Locale.ROOT)));
    }

    private void lights() {
        set("power", DeviceKind.LIGHT, Controller.POWER, ON_OFF);
        read("powerstatus", DeviceKind.LIGHT, Controller.POWER);
        set("powerlevel", DeviceKind.LIGHT, Controller.POWER_LEVEL, PERCENT);
        read("powerlevelstatus", DeviceKind.LIGHT, Controller.POWER_LEVEL);
    }

    private void blinds() {
        tell("updown", DeviceKind.BLIND, Command.UP_DOWN, ON_OFF);
        tell("stop", DeviceKind.BLIND, Command.STOP, ONLY_ONE);
        // The one place where the document says "val" for "cmd", in its table and in its example alike.
        set("heightlevel", DeviceKind.BLIND, Controller.POSITION, Parameter.whole("val", 0, 100));
        read("heightlevelstatus", DeviceKind.BLIND, Controller.POSITION);
        tell("blindstep", DeviceKind.BLIND, Command.STEP, ON_OFF);
        set("blindangle", DeviceKind.BLIND, Controller.ANGLE, PERCENT);
        read("blindanglestatus", DeviceKind.BLIND, Controller.ANGLE);
    }

    private void analogValues() {
        set("setvalue", DeviceKind.ANALOG_VALUE, Controller.VALUE, DECIMAL);
        read("getvalue", DeviceKind.ANALOG_VALUE, Controller.VALUE);
    }

    private void thermostats() {
        read("actualtemp", DeviceKind.THERMOSTAT, Controller.ACTUAL_TEMPERATURE);
        set("setpoint", DeviceKind.THERMOSTAT, Controller.SETPOINT, DECIMAL);
        read("setpointstatus", DeviceKind.THERMOSTAT, Controller.SETPOINT);
        set("tempmode", DeviceKind.THERMOSTAT, Controller.MODALITY, Parameter.whole("cmd", 0, 3));
        read("tempmodestatus", DeviceKind.THERMOSTAT, Controller.MODALITY);
        set("chronoen", DeviceKind.THERMOSTAT, Controller.CHRONOTABLE, ON_OFF);
        read("chronoenstatus", DeviceKind.THERMOSTAT, Controller.CHRONOTABLE);
    }

    private void hvacUnits() {
        set("hvacpower", DeviceKind.HVAC, Controller.POWER, ON_OFF);
        read("hvacpowerstatus", DeviceKind.HVAC, Controller.POWER);
        set("hvacsetpoint", DeviceKind.HVAC, Controller.SETPOINT, DECIMAL);
        read("hvacsetpointstatus", DeviceKind.HVAC, Controller.SETPOINT);
        set("hvacmode", DeviceKind.HVAC, Controller.MODALITY, Parameter.whole("cmd", 0, 4));
        read("hvacmodestatus", DeviceKind.HVAC, Controller.MODALITY);
    }

    /**
     * The document gives the fan three paths for two operations: its tables say {@code hvacfan} (set) and
     * {@code hvacfanset} (read), its examples {@code hvacfanset} (set) and {@code hvacfanstatus} (read), and every
     * answer {@code hvacfanset}. All are taken.
     */
    private void fans() {
        Parameter speed = Parameter.whole("cmd", 0, 3);
        List<Parameter> settable = List.of(speed, Parameter.FEEDBACK);
        List<Parameter> both = List.of(speed.optional(), Parameter.FEEDBACK);
        fan("hvacfan", settable, DeviceAction.set(Controller.FAN_SPEED, speed));
        fan("hvacfanset", both, DeviceAction.setOrRead(Controller.FAN_SPEED, speed));
        fan("hvacfanstatus", List.of(), DeviceAction.read(Controller.FAN_SPEED));
    }

    private void fan(String path, List<Parameter> parameters, DeviceAction action) {
        add(path, new DeviceOperation("hvacfanset", DeviceKind.HVAC, parameters, action));
    }

    private void scenesAndButtons() {
        tell("scenelaunch", DeviceKind.SCENE, Command.LAUNCH, ON_OFF);
        // The table has no "cmd", the example says "cmd=1": both are right, any other value is not.
        tell("trigger", DeviceKind.BUTTON, Command.TRIGGER, ONLY_ONE.optional());
    }

    private void system() {
        telegram("system/sendKNXbit", DatapointType.DPT_1);
        telegram("system/sendKNX4bits", DatapointType.DPT_3);
        telegram("system/sendKNXbyte", DatapointType.DPT_5);
        // The name says unsigned, the text "1 byte signed" and -128 to 127.
        telegram("system/sendKNXbyteun", DatapointType.DPT_6);
        telegram("system/sendKNXfloat2bytes", DatapointType.DPT_9);
        telegram("system/sendKNXfloat4bytes", DatapointType.DPT_14);
        add("system/serverStatus", new StatusOperation("system/serverStatus"));
    }

    private void set(String path, DeviceKind kind, Controller controller, Parameter value) {
        List<Parameter> parameters = List.of(value, Parameter.FEEDBACK);
        add(path, new DeviceOperation(path, kind, parameters, DeviceAction.set(controller, value)));
    }

    private void read(String path, DeviceKind kind, Controller controller) {
        add(path, new DeviceOperation(path, kind, List.of(), DeviceAction.read(controller)));
    }

    private void tell(String path, DeviceKind kind, Command command, Parameter argument) {
        add(path, new DeviceOperation(path, kind, List.of(argument), DeviceAction.tell(command)));
    }

    private void telegram(String path, DatapointType type) {
        add(path, new TelegramOperation(path, type));
    }

    private void add(String path, Operation operation) {
        byPath.put(path.toLowerCase(Locale.ROOT), operation);
    }
}
