package io.github.thinknxkit.spec.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.spec.load.SpecLoader;
import io.github.thinknxkit.spec.load.SpecSource;
import io.github.thinknxkit.spec.model.Action;
import io.github.thinknxkit.spec.model.ApiSpec;
import io.github.thinknxkit.spec.model.Controller;
import io.github.thinknxkit.spec.model.Name;
import io.github.thinknxkit.spec.model.Parameter;
import io.github.thinknxkit.spec.model.ValueType;
import io.github.thinknxkit.spec.problem.Position;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** What plant files are checked against. */
class DeviceKindsTest {

    private static final ApiSpec API =
            new SpecLoader().load(SpecSource.bundled()).spec().orElseThrow();
    private static final DeviceKinds KINDS = DeviceKinds.of(API);

    private static ControllerTraits traits(String kind, String controller) {
        return KINDS.controllers().get(kind).stream()
                .filter(it -> it.name().equals(controller))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<NumberRange> range(String kind, String controller) {
        return traits(kind, controller).range();
    }

    @Test
    void kindsAndControllersKeepTheirOrder() {
        assertEquals(
                List.of("light", "blind", "analog-value", "thermostat", "hvac", "scene", "button"),
                List.copyOf(KINDS.controllers().keySet()));
        assertEquals(
                List.of("movement", "position", "angle"),
                KINDS.controllers().get("blind").stream()
                        .map(ControllerTraits::name)
                        .toList());
    }

    @Test
    void numbersHaveTheRangeOfTheirType() {
        assertEquals(Optional.of(NumberRange.of(0, 100)), range("light", "power-level"));
        assertEquals(Optional.of(NumberRange.of(0, 100)), range("blind", "position"));
        assertEquals(Optional.of(NumberRange.of(0, 100)), range("blind", "angle"));
        assertEquals(Optional.of(NumberRange.unbounded()), range("thermostat", "setpoint"));
        assertEquals(Optional.of(NumberRange.unbounded()), range("analog-value", "value"));
    }

    @Test
    void switchesModesAndMeasurementsAreNoNumbers() {
        assertEquals(Optional.empty(), range("light", "power"));
        assertEquals(Optional.empty(), range("blind", "movement"));
        assertEquals(Optional.empty(), range("thermostat", "temp-mode"));
        assertEquals(Optional.empty(), range("thermostat", "chrono"));
        assertEquals(Optional.empty(), range("thermostat", "actual-temperature"));
        assertEquals(Optional.empty(), range("hvac", "fan-speed"));
        assertEquals(Optional.empty(), range("button", "trigger"));
    }

    @Test
    void onlyAPositionCanBeInverted() {
        assertTrue(traits("blind", "position").reversible());
        assertFalse(traits("blind", "angle").reversible());
        assertFalse(traits("light", "power-level").reversible());
    }

    @Test
    void theRangeSpansAllActions() {
        Controller system = API.services().get(0).binding().controller();
        assertEquals(
                Optional.of(NumberRange.of(-Float.MAX_VALUE, Float.MAX_VALUE)),
                ControllerTraits.of(system).range());
    }

    @Test
    void aScaledArgumentIsANumberFromNought() {
        Position position = new Position("api.yaml", 1, 1, "");
        Name name = new Name("angle", position);
        ValueType angle = new ValueType.Scaled(name, "An angle.", 360, 255, "°");
        Parameter value = new Parameter("value", name, angle, false, true, Optional.empty(), "The angle.");
        Action set = new Action(new Name("set", position), "Sets it.", List.of(value), Map.of());
        Controller controller = new Controller(name, "Angle", "Turns.", false, List.of(set));
        assertEquals(
                Optional.of(NumberRange.of(0, 360)),
                ControllerTraits.of(controller).range());
    }

    @Test
    void aRangeHasItsEnds() {
        NumberRange percent = NumberRange.of(0, 100);
        assertTrue(percent.contains(0));
        assertTrue(percent.contains(100));
        assertFalse(percent.contains(-0.001));
        assertFalse(percent.contains(100.001));
        assertFalse(NumberRange.unbounded().contains(Double.NaN));
        assertTrue(NumberRange.unbounded().contains(Double.MAX_VALUE));
    }

    @Test
    void aRangeThatSpansOneWithoutAnEndHasNone() {
        NumberRange upwards = new NumberRange(OptionalDouble.of(-5), OptionalDouble.empty());
        assertEquals(upwards, upwards.spanning(NumberRange.of(0, 100)));
        assertEquals(upwards, NumberRange.of(0, 100).spanning(upwards));
        assertEquals(NumberRange.of(-5, 100), NumberRange.of(-5, 3).spanning(NumberRange.of(0, 100)));
    }

    @Test
    void aRangeSaysWhatItIs() {
        assertEquals("numbers from 0 to 100", NumberRange.of(0, 100).toString());
        assertEquals(
                "numbers from -671088.64 to 1000000",
                NumberRange.of(-671088.64, 1e6).toString());
        assertEquals("numbers from 0.5", new NumberRange(OptionalDouble.of(0.5), OptionalDouble.empty()).toString());
        assertEquals("numbers to 9", new NumberRange(OptionalDouble.empty(), OptionalDouble.of(9)).toString());
        assertEquals("any number", NumberRange.unbounded().toString());
    }
}
