package io.github.thinknxkit.knx;

import static io.github.thinknxkit.knx.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.thinknxkit.knx.Words.Bit;
import io.github.thinknxkit.knx.Words.Mode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tuwien.auto.calimero.dptxlator.DPTXlator1BitControlled;
import tuwien.auto.calimero.dptxlator.DPTXlator3BitControlled;

/** Telegrams of one to four bits are those that Calimero makes: DPT 1, 2 and 3. */
class BitsTest {

    private static final BitGroup<String, Bit> BLIND = new BitGroup<>(new Bus(), Bus.info("1.008"));
    private static final ForcedGroup<String, Bit> FORCED = new ForcedGroup<>(new Bus(), Bus.info("2.001"));
    private static final StepGroup<String, Bit> DIMMER = new StepGroup<>(new Bus(), Bus.info("3.007"));
    private static final StepGroup<String, Bit> STEPS = new StepGroup<>(new Bus(), Bus.info("3.008"));

    @ParameterizedTest
    @FieldSource("io.github.thinknxkit.knx.Words#OF_BITS")
    void everyWordOfEveryBit(String type) {
        BitGroup<String, Bit> group = new BitGroup<>(new Bus(), Bus.info(type));
        for (Bit word : Bit.values()) {
            assertEquals(Telegram.of("bit", Calimero.encode(type, (double) word.raw())), group.write(word));
        }
    }

    @ParameterizedTest
    @FieldSource("io.github.thinknxkit.knx.Words#CONTROLLED")
    void everyWordWithPriority(String type) {
        ForcedGroup<String, Bit> group = new ForcedGroup<>(new Bus(), Bus.info(type));
        DPTXlator1BitControlled calimero = (DPTXlator1BitControlled) Calimero.translator(type);
        for (Bit word : Bit.values()) {
            calimero.setValue(true, word == Bit.ONE);
            assertEquals(Telegram.of("bits", Calimero.bits(calimero)), group.force(word));
        }
        calimero.setValue(false, false);
        assertEquals(Telegram.of("bits", Calimero.bits(calimero)), group.release());
    }

    @Test
    void allFourValuesOfTwoBits() {
        DPTXlator1BitControlled calimero = (DPTXlator1BitControlled) Calimero.translator("2.001");
        for (int bits = 0; bits <= 3; bits++) {
            calimero.setValue(bits >> 1 == 1, (bits & 1) == 1);
            assertEquals(Calimero.bits(calimero), Packing.forced(bits >> 1, bits & 1));
            assertEquals(bits, Packing.forced(bits >> 1, bits & 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfADimmer(Bit direction) {
        everyStep(DIMMER, "3.007", direction);
    }

    @ParameterizedTest
    @EnumSource
    void everyStepOfABlind(Bit direction) {
        everyStep(STEPS, "3.008", direction);
    }

    private static void everyStep(StepGroup<String, Bit> group, String type, Bit direction) {
        assertEquals(step(type, direction, 0), group.stop(direction));
        for (int code = 1; code <= 7; code++) {
            assertEquals(step(type, direction, code), group.step(direction, code));
        }
        for (StepInterval interval : StepInterval.values()) {
            assertEquals(group.step(direction, interval.code()), group.step(direction, interval));
        }
    }

    private static Telegram step(String type, KnxValue direction, int code) {
        DPTXlator3BitControlled calimero = (DPTXlator3BitControlled) Calimero.translator(type);
        calimero.setValue(direction.raw() == 1, code);
        return Telegram.of("bits", Calimero.bits(calimero));
    }

    @Test
    void aStopWithoutDirectionIsCalimerosBreak() {
        assertEquals(Telegram.of("bits", Calimero.encode("3.007", "break")), DIMMER.stop());
        assertEquals(Telegram.of("bits", Calimero.encode("3.008", "break")), STEPS.stop());
    }

    @ParameterizedTest
    @EnumSource
    void everyIntervalIsCalimeros(StepInterval interval) {
        DPTXlator3BitControlled calimero = (DPTXlator3BitControlled) Calimero.translator("3.007");
        calimero.setStepCode(interval.code());

        assertEquals(100.0 / calimero.getIntervals(), interval.percent());
        assertEquals(interval, StepInterval.nearest(interval.percent()));
    }

    @Test
    void aPercentageIsTheNearestInterval() {
        assertEquals(StepInterval.QUARTER, StepInterval.nearest(25));
        assertEquals(StepInterval.QUARTER, StepInterval.nearest(30));
        assertEquals(StepInterval.WHOLE, StepInterval.nearest(75.01));
        assertEquals(StepInterval.HALF, StepInterval.nearest(75), "of two as near the smaller");
        assertEquals(StepInterval.SIXTY_FOURTH, StepInterval.nearest(Double.MIN_VALUE));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.0, -25, 100.00001, Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void whatIsNoPartOfTheWholeIsRefused(double percent) {
        IllegalArgumentException error =
                assertThrows(IllegalArgumentException.class, () -> StepInterval.nearest(percent));
        assertEquals("an interval is more than 0 and at most 100 %, not " + percent, error.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8, -1, 25, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void whatIsNoCodeIsRefused(int code) {
        refuses("code", "3.008", "must be 1 to 7, not " + code, () -> STEPS.step(Bit.ZERO, code));
    }

    @Test
    @SuppressWarnings("NullAway") // null is what this is about
    void nullIsRefused() {
        refuses("value", "1.008", "must not be null", () -> BLIND.write(null));
        refuses("value", "2.001", "must not be null", () -> FORCED.force(null));
        refuses("direction", "3.008", "must not be null", () -> STEPS.step(null, 1));
        refuses("direction", "3.008", "must not be null", () -> STEPS.step(null, StepInterval.WHOLE));
        refuses("interval", "3.008", "must not be null", () -> STEPS.step(Bit.ZERO, null));
        refuses("direction", "3.008", "must not be null", () -> STEPS.stop(null));
    }

    /** The compiler takes any words for a bit, also those of a byte. */
    @Test
    void wordsOfAByteAreNoBits() {
        BitGroup<String, Mode> bit = new BitGroup<>(new Bus(), Bus.info("1"));
        ForcedGroup<String, Mode> forced = new ForcedGroup<>(new Bus(), Bus.info("2"));
        StepGroup<String, Mode> steps = new StepGroup<>(new Bus(), Bus.info("3"));

        refuses("value", "1", "must be 0 to 1, not 2", () -> bit.write(Mode.RAW_2));
        refuses("value", "2", "must be 0 to 1, not 2", () -> forced.force(Mode.RAW_2));
        refuses("direction", "3", "must be 0 to 1, not 2", () -> steps.step(Mode.RAW_2, 1));
        refuses("direction", "3", "must be 0 to 1, not 2", () -> steps.stop(Mode.RAW_2));
    }
}
