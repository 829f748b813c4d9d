package io.github.thinknxkit.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Vectors from xknx, Calimero and our notes on KNX. */
class Dpt9Test {

    @ParameterizedTest
    @CsvSource({
        "-30.00, 8A24",
        "16.96, 06A0",
        "21.00, 0C1A",
        "-10.00, 8418",
        "20.48, 0C00",
        "-20.48, 8000",
        "0, 0000",
        "0.01, 0001",
        "-0.01, 87FF",
        "20.47, 07FF",
        "670433.28, 7FFE",
        "-671088.64, F800"
    })
    void publishedValuesRoundTrip(double value, String pattern) {
        assertEquals(pattern, String.format("%04X", Dpt9.encode(value)));
        assertEquals(value, Dpt9.decode(Integer.parseInt(pattern, 16)));
    }

    @ParameterizedTest
    @CsvSource({"500.00, 2E1A", "-1000.00, B1E6"})
    void halvesGoToTheEvenMantissa(double value, String pattern) {
        assertEquals(pattern, String.format("%04X", Dpt9.encode(value)));
    }

    @ParameterizedTest
    @CsvSource({"85.235, 85.20", "127, 127.04", "85.325, 85.36", "20.475, 20.48", "40.95, 40.96", "21.5, 21.5"})
    void valuesGoToTheNearestStep(double value, double carried) {
        assertEquals(carried, Dpt9.round(value));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.0, -0.001, -0.004, -0.00499})
    void aLittleBelowZeroIsZero(double value) {
        assertEquals(0, Dpt9.encode(value));
    }

    @Test
    void everyPatternRoundTrips() {
        for (int pattern = 0; pattern <= 0xFFFF; pattern++) {
            if (pattern != Dpt9.INVALID) {
                double value = Dpt9.decode(pattern);
                assertEquals(value, Dpt9.round(value), "pattern " + pattern);
            }
        }
    }

    @Test
    void noValueIsFartherOffThanHalfAStep() {
        for (double value = -3000; value < 3000; value += 0.37) {
            assertTrue(Math.abs(Dpt9.round(value) - value) <= Dpt9.step(value) / 2 + 1e-9, "value " + value);
            assertNotEquals(Dpt9.INVALID, Dpt9.encode(value));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-671088.65, 670433.29, 670760.96, Double.NaN, Double.POSITIVE_INFINITY})
    void whatDoesNotFitIsRefused(double value) {
        assertThrows(IllegalArgumentException.class, () -> Dpt9.encode(value));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0x10000, 0x7FFF})
    void patternsWithoutAValueAreRefused(int pattern) {
        assertThrows(IllegalArgumentException.class, () -> Dpt9.decode(pattern));
    }

    @Test
    void whatComesBackIsWhatWasSentUpToTheBus() {
        assertTrue(Dpt9.isSame(21.53, 21.52));
        assertTrue(Dpt9.isSame(21.53, 21.54));
        assertTrue(Dpt9.isSame(85.235, 85.2));
        assertTrue(Dpt9.isSame(Dpt9.MIN, Dpt9.MIN));
        assertFalse(Dpt9.isSame(21.53, 21.5));
        assertFalse(Dpt9.isSame(21.5, Double.NaN));
        for (double sent = -50; sent < 3000; sent += 0.37) {
            assertTrue(Dpt9.isSame(sent, Dpt9.round(sent)));
            assertFalse(Dpt9.isSame(sent, sent + 1.01 * Dpt9.step(sent)));
        }
    }
}
