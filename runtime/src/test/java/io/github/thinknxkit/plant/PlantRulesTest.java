package io.github.thinknxkit.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.error.InvalidArgumentException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlantRulesTest {

    private static final double NO_MIN = Double.NEGATIVE_INFINITY;
    private static final double NO_MAX = Double.POSITIVE_INFINITY;

    private final DeviceInfo device = DeviceInfo.of(
            new DeviceType("thermostat", List.of("setpoint", "power"), Protection.NONE),
            "1IzPszHWAEvzxtXBMrkzWQ",
            "Heating",
            List.of("Ground floor", "Hall"));

    @ParameterizedTest
    @ValueSource(doubles = {16, 16.5, 24, 24.000})
    void whatTheLimitAllowsIsReturned(double value) {
        assertEquals(value, setpoint(16, 24, value));
    }

    @Test
    void wholeNumbersAreHeldAgainstTheSameLimits() {
        assertEquals(16, level(16, 24.5, 16));
        assertEquals(24, level(16, 24.5, 24));
        refuses("16 to 24.5 %", "15", () -> level(16, 24.5, 15));
        refuses("16 to 24.5 %", "25", () -> level(16, 24.5, 25));
        refuses("at most 24 %", "2147483647", () -> level(NO_MIN, 24, Integer.MAX_VALUE));
        refuses("at least -5 %", "-2147483648", () -> level(-5, NO_MAX, Integer.MIN_VALUE));
    }

    @Test
    void aValueOutsideIsRefusedInWordsThatPeopleWrite() {
        refuses("16 to 24.5 °C", "15.9", () -> setpoint(16, 24.5, 15.9));
        refuses("16 to 24.5 °C", "24.500000000000004", () -> setpoint(16, 24.5, Math.nextUp(24.5)));
        refuses("0.00001 to 10000000 °C", "10000001", () -> setpoint(1e-5, 1e7, 1e7 + 1));
        refuses("0 to 1 °C", "-0.00000001", () -> setpoint(0, 1, -1e-8));
    }

    @Test
    void aLimitMayHaveOneSideOnly() {
        assertEquals(-300, setpoint(NO_MIN, 24, -300));
        refuses("at most 24 °C", "24.1", () -> setpoint(NO_MIN, 24, 24.1));
        assertEquals(1e300, setpoint(16, NO_MAX, 1e300));
        refuses("at least 16 °C", "15", () -> setpoint(16, NO_MAX, 15));
    }

    @Test
    void whatIsNoNumberIsNeverAllowed() {
        refuses("16 to 24 °C", "NaN", () -> setpoint(16, 24, Double.NaN));
        refuses("at most 24 °C", "NaN", () -> setpoint(NO_MIN, 24, Double.NaN));
        refuses("at least 16 °C", "NaN", () -> setpoint(16, NO_MAX, Double.NaN));
        refuses("a number °C", "NaN", () -> setpoint(NO_MIN, NO_MAX, Double.NaN));
        refuses("16 to 24 °C", "Infinity", () -> setpoint(16, 24, Double.POSITIVE_INFINITY));
        refuses("16 to 24 °C", "-Infinity", () -> setpoint(16, 24, Double.NEGATIVE_INFINITY));
        refuses("at most 24 °C", "Infinity", () -> setpoint(NO_MIN, 24, Double.POSITIVE_INFINITY));
    }

    @Test
    void withoutAUnitNoneIsShown() {
        InvalidArgumentException error = assertThrows(
                InvalidArgumentException.class,
                () -> PlantRules.limited(device.limited("setpoint", 0, 1), "setpoint", "factor", 2.0, ""));
        assertEquals(
                "factor must be 0 to 1 for Ground floor/Hall/Heating, as its plant file says, not 2"
                        + " [setpoint of 1IzPszHWAEvzxtXBMrkzWQ]",
                error.getMessage());
    }

    @Test
    void aLimitIsForItsControllerOnly() {
        DeviceInfo limited = device.limited("setpoint", 16, 24);
        assertEquals(300, PlantRules.limited(limited, "power", "level", 300, "%"));
        assertEquals(300.5, PlantRules.limited(limited, "power", "level", 300.5, "%"));
        assertEquals(300, PlantRules.limited(device, "setpoint", "level", 300, "%"));
        DeviceInfo both = limited.limited("power", 0, 1);
        assertEquals(1, PlantRules.limited(both, "power", "level", 1, "%"));
        assertThrows(InvalidArgumentException.class, () -> PlantRules.limited(both, "power", "level", 2, "%"));
        assertThrows(InvalidArgumentException.class, () -> PlantRules.limited(both, "setpoint", "level", 2, "%"));
    }

    @Test
    void theDirectionIsThePlantFiles() {
        assertFalse(PlantRules.isInverted(device));
        assertTrue(PlantRules.isInverted(device.inverted()));
        assertTrue(PlantRules.isInverted(device.inverted().tagged("x").limited("setpoint", 0, 1)));
    }

    private double setpoint(double min, double max, double value) {
        return PlantRules.limited(device.limited("setpoint", min, max), "setpoint", "value", value, "°C");
    }

    private int level(double min, double max, int value) {
        return PlantRules.limited(device.limited("setpoint", min, max), "setpoint", "value", value, "%");
    }

    private static void refuses(String allowed, String value, Runnable check) {
        InvalidArgumentException error = assertThrows(InvalidArgumentException.class, check::run);
        assertEquals(
                "value must be " + allowed + " for Ground floor/Hall/Heating, as its plant file says, not " + value
                        + " [setpoint of 1IzPszHWAEvzxtXBMrkzWQ]",
                error.getMessage());
        assertEquals("value", error.parameter());
        assertEquals("1IzPszHWAEvzxtXBMrkzWQ", error.target());
        assertFalse(error.mayHaveRun());
    }
}
