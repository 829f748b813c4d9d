package io.github.thinknxkit.generated;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantities as servers report them. */
class ScalingTest {

    @ParameterizedTest
    @CsvSource({
        "29.8, 30",
        "29.5, 30",
        "29.4999, 29",
        "0.49999999999999994, 0",
        "-29.5, -29",
        "-29.6, -30",
        "255, 255",
        "1e300, 2147483647",
        "-1e300, -2147483648",
    })
    void halvesAreRoundedUp(double exact, int rounded) {
        assertEquals(rounded, Scaling.rounded(exact));
        assertEquals(OptionalInt.of(rounded), Scaling.rounded(OptionalDouble.of(exact)));
    }

    @Test
    void nothingIsRoundedToNothing() {
        assertEquals(OptionalInt.empty(), Scaling.rounded(OptionalDouble.empty()));
    }

    /** Every step of KNX 5.001, also in tenths as servers shorten it, is a percentage inside the range both ways. */
    @Test
    void everyStepOfAByteIsReversedExactly() {
        for (int step = 0; step <= 255; step++) {
            double told = Math.round(step * 1000 / 255.0) / 10.0;
            double reversed = Scaling.reversed(told, 0, 100);
            assertEquals(told, Scaling.reversed(reversed, 0, 100));
            assertEquals(Math.round(1000 - 10 * told), Math.round(10 * reversed));
        }
    }

    @ParameterizedTest
    @CsvSource({"29.8, 70.2", "0, 100", "100, 0", "255, 255", "-1, -1", "100.1, 100.1"})
    void whatIsOutOfRangeStaysAsItIs(double told, double reversed) {
        assertEquals(reversed, Scaling.reversed(told, 0, 100));
    }

    @ParameterizedTest
    @CsvSource({"30, 70", "255, 255", "-1, -1", "0, 100"})
    void wholeQuantitiesAreReversedLikewise(int told, int reversed) {
        assertEquals(reversed, Scaling.reversed(told, 0, 100));
    }

    @Test
    void theWidestRangeDoesNotOverflow() {
        assertEquals(Integer.MIN_VALUE, Scaling.reversed(Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }
}
