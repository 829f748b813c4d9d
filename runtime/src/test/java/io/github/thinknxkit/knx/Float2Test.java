package io.github.thinknxkit.knx;

import static io.github.thinknxkit.knx.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.error.InvalidArgumentException;
import io.github.thinknxkit.value.Dpt9;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tuwien.auto.calimero.dptxlator.DPT;

/** Telegrams of DPT 9 are those that Calimero makes, but where Calimero's go wrong. */
class Float2Test {

    /** The type whose range is the whole of the format for Calimero. */
    private static final String WIDEST = "9.026";

    private static final Float2Group<String> RAIN =
            new Float2Group<>(new Bus(), Bus.info(WIDEST), -671088.64, 670760.96, "l/m²");
    private static final Float2Group<String> TEMPERATURE =
            new Float2Group<>(new Bus(), Bus.info("9.001"), -273, 670760, "°C");

    /**
     * The group takes the number of every pattern but one. Many numbers have several patterns; that of the least
     * exponent is the one on the bus, from us and from a server that encodes as Calimero does.
     */
    @Test
    void everyPattern() {
        int kept = 0;
        for (int pattern = 0; pattern <= 0xFFFF; pattern++) {
            if (pattern == Dpt9.INVALID) {
                continue;
            }
            double number = Calimero.decode(WIDEST, (byte) (pattern >> 8), (byte) pattern);
            double sent = Telegram.valueOf(RAIN.write(number));
            assertEquals(number, sent, 1e-9);
            assertEquals(Dpt9.encode(sent), Calimero.encode(WIDEST, sent), () -> "number " + number);
            if (hasLeastExponent(pattern)) {
                assertEquals(pattern, Dpt9.encode(sent));
                kept++;
            }
        }
        // 4096 mantissas without exponent; with each of 15 exponents, those that a smaller one has no room for; one is
        // invalid.
        assertEquals(4096 + 15 * 2048 - 1, kept);
    }

    private static boolean hasLeastExponent(int pattern) {
        int mantissa = (pattern & 0x7FF) - ((pattern & 0x8000) == 0 ? 0 : 0x800);
        return (pattern >> 11 & 0xF) == 0 || mantissa > 1023 || mantissa < -1024;
    }

    /** KNX keeps the pattern 0x7FFF for invalid data; Calimero sends it for the number 670760.96. */
    @Test
    void thePatternForInvalidDataIsNeverSent() {
        double number = Calimero.decode(WIDEST, (byte) 0x7F, (byte) 0xFF);

        assertEquals(Dpt9.INVALID, Calimero.encode(WIDEST, number));
        String range = "must be -671088.64 to 670433.28 l/m², not ";
        refuses("value", WIDEST, range + "670760.96", () -> RAIN.write(number));
        refuses("value", WIDEST, range + "670433.29", () -> RAIN.write(670433.29));
        assertEquals(670433.28, RAIN.carried(670433.28));
    }

    /** Calimero sets the sign apart from the mantissa, and so makes -20.48 of what rounds to zero from below. */
    @ParameterizedTest
    @ValueSource(doubles = {-0.0, -1e-300, -0.001, -0.004, -0.00499})
    void aLittleBelowZeroIsZero(double number) {
        if (number < 0) {
            assertEquals(0x8000, Calimero.encode(WIDEST, number));
        }
        assertEquals(Telegram.of("float2", 0.0), RAIN.write(number));
        assertEquals(0.0, RAIN.carried(number));
        assertEquals(0, Calimero.encode(WIDEST, Telegram.valueOf(RAIN.write(number))));
    }

    /** What is sent is on the grid, so that it does not matter how the server rounds. */
    @Test
    void aDenseGridOfNumbers() {
        for (double number = -700; number <= 700; number += 0.0037) {
            isNearest(number);
        }
        for (double magnitude = 0.01; magnitude <= 670433; magnitude *= 1.0003) {
            isNearest(magnitude);
            isNearest(-magnitude);
        }
    }

    private static void isNearest(double number) {
        double sent = Telegram.valueOf(RAIN.write(number));
        int pattern = Calimero.encode(WIDEST, sent);
        double calimeros = decode(Calimero.encode(WIDEST, number));
        double off = Math.abs(sent - number);

        assertNotEquals(Dpt9.INVALID, pattern);
        assertEquals(sent, decode(pattern), 1e-9);
        assertEquals(sent, RAIN.carried(number));
        assertTrue(off <= RAIN.step(number) / 2 + 1e-9, () -> number + " as " + sent);
        assertTrue(off <= Math.abs(calimeros - number) + 1e-9, () -> number + " as " + sent + ", not " + calimeros);
    }

    private static double decode(int pattern) {
        return Calimero.decode(WIDEST, (byte) (pattern >> 8), (byte) pattern);
    }

    static Collection<DPT> types() {
        return Calimero.subTypes(WIDEST).values();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasItsRange(DPT type) {
        double min = Double.parseDouble(type.getLowerValue());
        double max = Double.parseDouble(type.getUpperValue());
        String unit = type.getUnit();
        Float2Group<String> group = new Float2Group<>(new Bus(), Bus.info(type.getID()), min, max, unit);

        assertEquals(min, group.min());
        assertEquals(Dpt9.MAX, group.max(), "no type of Calimero ends before the format does");
        assertEquals(min, group.carried(min), group.step(min) / 2 + 1e-9);
        assertEquals(Dpt9.MAX, group.carried(group.max()));
        for (double outside : new double[] {Math.nextDown(min), min - 0.01, Math.nextUp(group.max()), max + 1}) {
            assertThrows(InvalidArgumentException.class, () -> group.write(outside));
        }
        String least = type.getLowerValue();
        for (double hostile : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            String complaint = "must be " + least + " to 670433.28 " + unit + ", not " + hostile;
            refuses("value", type.getID(), complaint, () -> group.write(hostile));
            refuses("value", type.getID(), complaint, () -> group.carried(hostile));
            refuses("value", type.getID(), complaint, () -> group.step(hostile));
        }
    }

    @ParameterizedTest
    @CsvSource({"21.5, 21.5", "21.53, 21.52", "85.235, 85.2", "-273, -272.96", "127, 127.04", "0, 0"})
    void aTemperatureIsCarriedOnTheGrid(double value, double carried) {
        assertEquals(carried, TEMPERATURE.carried(value));
        assertEquals(Telegram.of("float2", carried), TEMPERATURE.write(value));
    }

    @Test
    void theStepGrowsWithTheMagnitude() {
        assertEquals(0.01, TEMPERATURE.step(20.47));
        assertEquals(0.02, TEMPERATURE.step(21.53));
        assertEquals(0.08, TEMPERATURE.step(85.235));
        assertEquals(327.68, TEMPERATURE.step(670433.28));
    }

    @Test
    void belowAbsoluteZeroThereIsNoTemperature() {
        String complaint = "must be -273 to 670433.28 °C, not -273.01";
        refuses("value", "9.001", complaint, () -> TEMPERATURE.write(-273.01));
    }

    @ParameterizedTest
    @CsvSource({"1, 0", "NaN, 1", "0, NaN", "670433.29, 1e9", "-1e9, -671088.65"})
    void whatLeavesNoRangeIsRefused(double min, double max) {
        GroupInfo info = Bus.info("9.001");
        assertThrows(IllegalArgumentException.class, () -> new Float2Group<>(new Bus(), info, min, max, ""));
    }
}
