package io.github.thinknxkit.dynamic.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a state is to be like, in words. */
class ConditionParserTest {

    private static final DeviceInfo LAMP = device("light", "Lamp", "Hall", "power", "power-level");
    private static final DeviceInfo HEATING =
            device("thermostat", "Heating", "Living room", "actual-temperature", "setpoint", "temp-mode");
    private static final DeviceInfo AWNING = device("blind", "a=b <= c", "Living room", "movement", "position");
    private static final DeviceInfo SCENE = device("scene", "Night", "Hall", "launch");

    private final ConditionParser parser = new ConditionParser(
            new Plant("Villa", List.of(LAMP, HEATING, AWNING, SCENE)),
            new StateKinds(new ApiActions(BundledSpec.load())));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hall/Lamp power=on | Hall/Lamp power.on=on",
                "lamp  power = TRUE | Hall/Lamp power.on=on",
                "Lamp power!=off | Hall/Lamp power.on!=off",
                "Lamp power-level.level >= 40% | Hall/Lamp power-level.level>=40 %",
                "Lamp power level<10 | Hall/Lamp power-level.level<10 %",
                "Living room/Heating setpoint>21.5°C | Living room/Heating setpoint.temperature>21.5 °C",
                "Heating temp-mode=comf | Living room/Heating temp-mode.mode=comfort",
                "a=b <= c position<=10 | Living room/a=b <= c position.position<=10 %",
                "GUID-Lamp power=1 | Hall/Lamp power.on=on",
            })
    void understood(String text, String meaning) {
        assertEquals(meaning, parser.parse(text).toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lamp power | a condition is written 'DEVICE STATE=VALUE', such as 'Hall/Lamp power=on' or 'Awning position<=10', not \"Lamp power\"",
                "Lamp=on | the condition \"Lamp=on\" names no state: write 'DEVICE STATE=VALUE', such as 'Hall/Lamp power=on'",
                "Lanp power=on | the plant \"Villa\" has no device \"Lanp\"; did you mean \"Lamp\"?",
                "Hall power=on | \"Hall\" is an area, not a device; in it: \"Hall/Lamp\", \"Hall/Night\"",
                "Lamp powr=on | \"Hall/Lamp\" has no state \"powr\", but power, power-level; did you mean \"power\"?",
                "Night launch=start | \"Hall/Night\" tells no states",
                "Lamp power=onn | power must be on or off, not \"onn\"; did you mean \"on\"? [power]",
                "Lamp power>off | power has no order: compare it by = or !=, not by >",
                "Lamp power-level=101 | power-level is 0 to 100 %, never \"101\"",
                "Heating temp-mode=confort | temp-mode must be standby, comfort, night or protection, not \"confort\"; did you mean \"comfort\"? [temp-mode]",
            })
    void notUnderstood(String text, String message) {
        assertEquals(
                message,
                assertThrows(RuntimeException.class, () -> parser.parse(text)).getMessage());
    }

    @ParameterizedTest
    @CsvSource({
        "Lamp power-level=30, 29.8, true",
        "Lamp power-level=30, 29.4, false",
        "Lamp power-level<=10, 10.2, true",
        "Lamp power-level<10, 10.2, false",
        "Lamp power-level>10, 10.2, false",
        "Lamp power-level!=10, 10.2, false",
        "Lamp power-level!=10, 11, true",
        "Lamp power-level>=10, 200, true",
    })
    void levelsAsTheBusTellsThem(String condition, double told, boolean met) {
        assertEquals(met, parser.parse(condition).isMetBy(state(LAMP, "power-level.level", told)));
    }

    @ParameterizedTest
    @CsvSource({"21.53, 21.53, true", "21.53, 21.52, true", "21.5, 21.4, false", "21.5, 21.5, true"})
    void temperaturesAsTheBusTellsThem(String wanted, double told, boolean met) {
        assertEquals(
                met, parser.parse("Heating setpoint=" + wanted).isMetBy(state(HEATING, "setpoint.temperature", told)));
    }

    @Test
    void wordsAndOtherStates() {
        StateCondition comfort = parser.parse("Heating temp-mode=comfort");
        StateCondition on = parser.parse("Lamp power=on");

        assertEquals(true, comfort.isMetBy(state(HEATING, "temp-mode.mode", "comfort")));
        assertFalse(comfort.isMetBy(state(HEATING, "temp-mode.mode", "7")));
        assertEquals(true, on.isMetBy(state(LAMP, "power.on", true)));
        assertFalse(on.isMetBy(state(LAMP, "power.on", false)));
        assertFalse(on.isMetBy(state(AWNING, "power.on", true)), "of another device");
        assertFalse(on.isMetBy(state(LAMP, "power-level.on", true)), "another state");
    }

    private static DeviceState state(DeviceInfo device, String name, Object value) {
        return new DeviceState(device, name, value, "");
    }

    private static DeviceInfo device(String kind, String name, String area, String... controllers) {
        return DeviceInfo.of(
                new DeviceType(kind, List.of(controllers), Protection.NONE), "GUID-" + name, name, List.of(area));
    }
}
