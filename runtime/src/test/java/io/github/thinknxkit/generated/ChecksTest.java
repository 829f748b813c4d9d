package io.github.thinknxkit.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.error.InvalidArgumentException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ChecksTest {

    @Test
    void whatIsAllowedIsReturned() {
        assertEquals(100, Checks.whole("power", "level", 100, 0, 100, "%"));
        assertEquals(-5, Checks.wholeAtLeast("power", "level", -5, -5, ""));
        assertEquals(5, Checks.wholeAtMost("power", "level", 5, 5, ""));
        assertEquals(21.5, Checks.decimal("setpoint", "temperature", 21.5, "°C"));
        assertEquals(21.5, Checks.decimal("setpoint", "temperature", 21.5, 5, 35, "°C"));
        assertEquals("x\uD83D\uDE00", Checks.text("power", "guid", "x\uD83D\uDE00", 1));
        assertEquals(Duration.ofNanos(1), Checks.deadline("power", Duration.ofNanos(1)));
    }

    @Test
    void whatIsNotNamesParameterValueAndRange() {
        refuses("level must be 0 to 100 %, not 101 [power]", () -> Checks.whole("power", "level", 101, 0, 100, "%"));
        refuses("level must be at least 1, not 0 [power]", () -> Checks.wholeAtLeast("power", "level", 0, 1, ""));
        refuses("level must be at most 1, not 2 [power]", () -> Checks.wholeAtMost("power", "level", 2, 1, ""));
        refuses(
                "level must be a finite number °C, not NaN [power]",
                () -> Checks.decimal("power", "level", Double.NaN, "°C"));
        refuses(
                "level must be 5 to 35.5 °C, not NaN [power]",
                () -> Checks.decimal("power", "level", Double.NaN, 5, 35.5, "°C"));
        refuses("level must be at least 5, not 4.5 [power]", () -> Checks.decimalAtLeast("power", "level", 4.5, 5, ""));
        refuses(
                "level must be a finite number, not Infinity [power]",
                () -> Checks.decimalAtLeast("power", "level", Double.POSITIVE_INFINITY, 5, ""));
        refuses(
                "level must be at most 5, not Infinity [power]",
                () -> Checks.decimalAtMost("power", "level", Double.POSITIVE_INFINITY, 5, ""));
        refuses("level must not be null [power]", () -> Checks.present("power", "level", null));
        refuses("level must not be empty [power]", () -> Checks.text("power", "level", "", 1));
        refuses("level must have at least 3 characters [power]", () -> Checks.text("power", "level", "ab", 3));
        refuses(
                "level is not valid text: it holds half a surrogate pair [power]",
                () -> Checks.text("power", "level", "a\uD83D", 1));
    }

    @Test
    void deadlinesAreMoreThanZero() {
        assertThrows(InvalidArgumentException.class, () -> Checks.deadline("power", Duration.ZERO));
        assertThrows(InvalidArgumentException.class, () -> Checks.deadline("power", Duration.ofSeconds(-1)));
        assertThrows(InvalidArgumentException.class, () -> Checks.deadline("power", null));
    }

    private static void refuses(String message, Executable check) {
        InvalidArgumentException error = assertThrows(InvalidArgumentException.class, check);
        assertEquals(message, error.getMessage());
        assertEquals("level", error.parameter());
        assertEquals("power", error.operation());
        assertFalse(error.mayHaveRun());
    }

    @Test
    void percentagesScaleWithHalvesUp() {
        assertEquals(0, Scaling.toWire(0, 100, 255));
        assertEquals(77, Scaling.toWire(30, 100, 255));
        assertEquals(179, Scaling.toWire(70, 100, 255));
        assertEquals(255, Scaling.toWire(100, 100, 255));
        for (int percent = 0; percent <= 100; percent++) {
            assertEquals(percent, Scaling.fromWire(Scaling.toWire(percent, 100, 255), 100, 255));
        }
    }
}
