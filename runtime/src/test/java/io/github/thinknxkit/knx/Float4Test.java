package io.github.thinknxkit.knx;

import static io.github.thinknxkit.knx.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tuwien.auto.calimero.dptxlator.DPT;

/** Telegrams of DPT 14 are those that Calimero makes. */
class Float4Test {

    private static final String POWER_TYPE = "14.056";
    private static final Float4Group<String> POWER = new Float4Group<>(new Bus(), Bus.info(POWER_TYPE), "W");

    @Test
    void manyPatterns() {
        SplittableRandom random = new SplittableRandom(14);
        for (int i = 0; i < 200_000; i++) {
            float number = Float.intBitsToFloat(random.nextInt());
            if (Float.isFinite(number)) {
                assertEquals((double) number, POWER.carried(number));
                assertEquals(Telegram.of("float4", number), POWER.write(number));
                assertEquals(Float.floatToIntBits(number), Calimero.encode(POWER_TYPE, number));
            }
        }
    }

    @Test
    void aDenseGridOfNumbers() {
        for (double number = -700; number <= 700; number += 0.0037) {
            isNearest(number);
        }
        for (double magnitude = Float.MIN_VALUE; magnitude <= Float.MAX_VALUE; magnitude *= 1.003) {
            isNearest(magnitude);
            isNearest(-magnitude);
        }
    }

    private static void isNearest(double number) {
        int pattern = Calimero.encode(POWER_TYPE, Telegram.valueOf(POWER.write(number)));
        double carried = POWER.carried(number);

        assertEquals(Float.intBitsToFloat(pattern), carried);
        assertTrue(Math.abs(carried - number) <= Math.ulp((float) number) / 2.0, () -> number + " as " + carried);
    }

    static Collection<DPT> types() {
        return Calimero.subTypes(POWER_TYPE).values();
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyTypeHasTheRangeOfTheFormat(DPT type) {
        Float4Group<String> group = new Float4Group<>(new Bus(), Bus.info(type.getID()), type.getUnit());
        double max = Float.MAX_VALUE;

        assertEquals(Float.floatToIntBits(Float.MAX_VALUE), Calimero.encode(type.getID(), group.carried(max)));
        assertEquals(Float.floatToIntBits(-Float.MAX_VALUE), Calimero.encode(type.getID(), group.carried(-max)));
        String range = "must be -3.4028234663852886E38 to 3.4028234663852886E38";
        String unit = type.getUnit().isEmpty() ? "" : " " + type.getUnit();
        double beyond = Math.nextUp(max);
        refuses("value", type.getID(), range + unit + ", not " + beyond, () -> group.write(beyond));
    }

    @ParameterizedTest
    @ValueSource(
            doubles = {
                Double.NaN,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.MAX_VALUE,
                -Double.MAX_VALUE,
                3.4028235e38
            })
    void whatIsNoFloatIsRefused(double value) {
        String complaint = "must be -3.4028234663852886E38 to 3.4028234663852886E38 W, not " + value;
        refuses("value", POWER_TYPE, complaint, () -> POWER.write(value));
        refuses("value", POWER_TYPE, complaint, () -> POWER.carried(value));
    }

    @ParameterizedTest
    @CsvSource({"85.235, 85.23500061035156", "0.1, 0.10000000149011612", "1e-50, 0", "16777217, 16777216", "-0.0, 0"})
    void whatArrivesIsTheNearestFloat(double value, double carried) {
        assertEquals(carried, POWER.carried(value));
    }

    @Test
    void theNumberIsSentAsGiven() {
        assertEquals(Telegram.of("float4", 85.235), POWER.write(85.235));
        assertEquals(Telegram.of("float4", 0.0), POWER.write(-0.0));
    }
}
