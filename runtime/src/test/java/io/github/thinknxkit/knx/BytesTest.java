package io.github.thinknxkit.knx;

import static io.github.thinknxkit.knx.Refusals.refuses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.generated.Scaling;
import io.github.thinknxkit.knx.Words.Mode;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tuwien.auto.calimero.dptxlator.DPT;
import tuwien.auto.calimero.dptxlator.DPTXlatorSceneControl;

/** Telegrams of one byte are those that Calimero makes: DPT 5, 6, 17, 18 and 20. */
class BytesTest {

    private static final ScaledGroup<String> PERCENT = new ScaledGroup<>(new Bus(), Bus.info("5.001"), 100, "%");
    private static final SceneGroup<String> SCENE = new SceneGroup<>(new Bus(), Bus.info("17.001"));
    private static final SceneControlGroup<String> CONTROL = new SceneControlGroup<>(new Bus(), Bus.info("18.001"));
    private static final ByteChoiceGroup<String, Mode> MODE = new ByteChoiceGroup<>(new Bus(), Bus.info("20.102"));

    @ParameterizedTest
    @CsvSource({"5.001, 100, %", "5.003, 360, °"})
    void everyPercentAndEveryAngle(String type, int max, String unit) {
        ScaledGroup<String> group = new ScaledGroup<>(new Bus(), Bus.info(type), max, unit);
        for (int value = 0; value <= max; value++) {
            assertEquals(Scaling.toWire(value, max, 255), group.raw(value), type + " " + value);
        }
        for (int thousandths = 0; thousandths <= 1000 * max; thousandths++) {
            double value = thousandths / 1000.0;
            int raw = Calimero.encode(type, value);
            assertEquals(raw, group.raw(value), type + " " + value);
            assertEquals(Telegram.of("unsigned byte", raw), group.write(value));
            assertTrue(Math.abs(group.carried(value) - value) <= max / 510.0 + 1e-9, type + " " + value);
        }
    }

    @ParameterizedTest
    @CsvSource({"5.001, 100, %", "5.003, 360, °"})
    void everyByteOfAScaleIsReachedByItsValue(String type, int max, String unit) {
        ScaledGroup<String> group = new ScaledGroup<>(new Bus(), Bus.info(type), max, unit);
        for (int raw = 0; raw <= 255; raw++) {
            double value = Calimero.decode(type, (byte) raw);
            assertEquals(Telegram.of("unsigned byte", raw), group.write(value));
            assertEquals(Telegram.of("unsigned byte", raw), group.writeRaw(raw));
            assertEquals(value, group.carried(value), 1e-12);
        }
    }

    @Test
    void halvesOfAPercentageGoUp() {
        assertEquals(77, PERCENT.raw(30));
        assertEquals(179, PERCENT.raw(70));
        assertEquals(30.196, PERCENT.carried(30), 0.001);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.001, -0.001",
        "100.001, 100.001",
        "-1, -1",
        "255, 255",
        "NaN, NaN",
        "Infinity, Infinity",
        "-Infinity, -Infinity",
        "2147483648, 2147483648",
        "1e300, 1.0E300"
    })
    void whatIsNoPercentageIsRefused(double value, String shown) {
        String complaint = "must be 0 to 100 %, not " + shown;
        refuses("value", "5.001", complaint, () -> PERCENT.write(value));
        refuses("value", "5.001", complaint, () -> PERCENT.raw(value));
        refuses("value", "5.001", complaint, () -> PERCENT.carried(value));
    }

    @Test
    void minusZeroIsZero() {
        assertEquals(Telegram.of("unsigned byte", 0), PERCENT.write(-0.0));
        assertEquals(0.0, PERCENT.carried(-0.0));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 256, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void whatIsNoByteIsRefused(int raw) {
        refuses("raw", "5.001", "must be 0 to 255, not " + raw, () -> PERCENT.writeRaw(raw));
        refuses("raw", "20.102", "must be 0 to 255, not " + raw, () -> MODE.writeRaw(raw));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5.004", "5.005", "5.006", "5.010", "5.100", "6.001", "6.010"})
    void everyNumberOfEveryType(String type) {
        DPT calimero = Calimero.translator(type).getType();
        int min = Integer.parseInt(calimero.getLowerValue());
        int max = Integer.parseInt(calimero.getUpperValue());
        NumberGroup<String> group = new NumberGroup<>(new Bus(), Bus.info(type), min, max, "");
        for (int value = min; value <= max; value++) {
            Telegram telegram = (Telegram) group.write(value);
            assertEquals(Telegram.of(min < 0 ? "signed byte" : "unsigned byte", value), telegram);
            assertEquals(Calimero.encode(type, (double) value), (int) telegram.value() & 0xFF);
        }
        for (int outside : new int[] {min - 1, max + 1, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
            refuses("value", type, "must be " + min + " to " + max + ", not " + outside, () -> group.write(outside));
        }
    }

    @Test
    void aNumbersUnitIsInItsRange() {
        NumberGroup<String> group = new NumberGroup<>(new Bus(), Bus.info("6.001"), -128, 127, "%");

        refuses("value", "6.001", "must be -128 to 127 %, not 128", () -> group.write(128));
    }

    @ParameterizedTest
    @CsvSource({"-129, 127", "-128, 128", "-1, 255", "0, 256", "1, 0"})
    void whatIsNoRangeOfAByteIsRefused(int min, int max) {
        GroupInfo info = Bus.info("5");
        assertThrows(IllegalArgumentException.class, () -> new NumberGroup<>(new Bus(), info, min, max, ""));
    }

    @Test
    void whatIsNoScaleIsRefused() {
        GroupInfo info = Bus.info("5.001");
        assertThrows(IllegalArgumentException.class, () -> new ScaledGroup<>(new Bus(), info, 0, "%"));
        assertThrows(IllegalArgumentException.class, () -> new ScaledGroup<>(new Bus(), info, -100, "%"));
    }

    /** People count from 1, as xknx does; the bus counts from 0, as Calimero does. */
    @Test
    void everyScene() {
        DPTXlatorSceneControl calimero = (DPTXlatorSceneControl) Calimero.translator("18.001");
        for (int scene = 1; scene <= 64; scene++) {
            int raw = scene - 1;
            Telegram number = Telegram.of("unsigned byte", Calimero.encode("17.001", (double) raw));
            assertEquals(number, SCENE.activate(scene));
            assertEquals(number, SCENE.activateRaw(raw));

            calimero.setValue(false, raw);
            Telegram activate = Telegram.of("unsigned byte", Calimero.bits(calimero));
            assertEquals(activate, CONTROL.activate(scene));
            assertEquals(activate, CONTROL.activateRaw(raw));

            calimero.setValue(true, raw);
            Telegram learn = Telegram.of("unsigned byte", Calimero.bits(calimero));
            assertEquals(learn, CONTROL.learn(scene));
            assertEquals(learn, CONTROL.learnRaw(raw));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 65, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void whatIsNoSceneIsRefused(int scene) {
        String complaint = "must be 1 to 64 (0 to 63 on the bus), not " + scene;
        refuses("scene", "17.001", complaint, () -> SCENE.activate(scene));
        refuses("scene", "18.001", complaint, () -> CONTROL.activate(scene));
        refuses("scene", "18.001", complaint, () -> CONTROL.learn(scene));
    }

    /** 128 is what a byte of DPT 18.001 has for learning, and must be asked for by name. */
    @ParameterizedTest
    @ValueSource(ints = {-1, 64, 128, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void whatIsNoSceneOnTheBusIsRefused(int raw) {
        String complaint = "must be 0 to 63 (1 to 64 as people count), not " + raw;
        refuses("raw", "17.001", complaint, () -> SCENE.activateRaw(raw));
        refuses("raw", "18.001", complaint, () -> CONTROL.activateRaw(raw));
        refuses("raw", "18.001", complaint, () -> CONTROL.learnRaw(raw));
    }

    @ParameterizedTest
    @FieldSource("io.github.thinknxkit.knx.Words#OF_BYTES")
    void everyWordOfEveryList(String type) {
        ByteChoiceGroup<String, Mode> group = new ByteChoiceGroup<>(new Bus(), Bus.info(type));
        List<Integer> listed = Calimero.listed(type);
        List<Mode> words = Arrays.stream(Mode.values())
                .filter(word -> listed.contains(word.raw()))
                .toList();
        assertEquals(listed, words.stream().map(Mode::raw).toList());
        for (Mode word : words) {
            assertEquals(Telegram.of("unsigned byte", word.raw()), group.write(word));
        }
    }

    @Test
    void everyByteCanBeSentToAList() {
        for (int raw = 0; raw <= 255; raw++) {
            assertEquals(Telegram.of("unsigned byte", raw), MODE.writeRaw(raw));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // null is what this is about
    void nullIsRefused() {
        refuses("value", "20.102", "must not be null", () -> MODE.write(null));
    }
}
