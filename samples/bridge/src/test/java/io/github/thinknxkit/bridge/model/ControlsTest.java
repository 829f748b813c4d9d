package io.github.thinknxkit.bridge.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.bridge.command.Control;
import io.github.thinknxkit.bridge.command.Decoded;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.SpecClient;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.spec.model.Effect;
import io.github.thinknxkit.testing.FakeCaller;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What payloads command. */
class ControlsTest {

    private static final BridgedServer SERVER = Houses.server(
            Houses.of(
                    Houses.device("light", "Lamp", "power", "power-level").limited("power-level", 5, 60),
                    Houses.device("blind", "Blind", "movement", "position", "angle"),
                    Houses.device("blind", "Awning", "movement", "position").inverted(),
                    Houses.device("thermostat", "Heating", "actual-temperature", "setpoint", "temp-mode", "chrono")
                            .limited("setpoint", 16, 26),
                    Houses.device("hvac", "Cooler", "power", "setpoint", "hvac-mode", "fan-speed"),
                    Houses.device("analog-value", "Value", "value"),
                    Houses.device("scene", "Evening", "launch"),
                    Houses.device("button", "All off", "trigger"),
                    guarded()),
            Options.NONE);

    private static DeviceInfo guarded() {
        return DeviceInfo.of(
                new DeviceType("button", List.of("trigger"), Protection.LOCKED),
                "guid of Gate",
                "Gate",
                List.of("Garden"));
    }

    private static Control control(String device, String name) {
        return SERVER.control(Houses.TOPICS.set("villa", "guid of " + device, name))
                .orElseThrow();
    }

    private static Decoded decode(String device, String name, String payload) {
        return control(device, name).decode(payload.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lamp    | power       | ON                | power?guid=guid%20of%20Lamp&cmd=1",
                "Lamp    | power       | off               | power?guid=guid%20of%20Lamp&cmd=0",
                "Lamp    | power       | true              | power?guid=guid%20of%20Lamp&cmd=1",
                "Lamp    | power       | 0                 | power?guid=guid%20of%20Lamp&cmd=0",
                "Lamp    | power-level | 40                | powerlevel?guid=guid%20of%20Lamp&cmd=40",
                "Lamp    | power-level | 40.0              | powerlevel?guid=guid%20of%20Lamp&cmd=40",
                "Blind   | movement    | UP                | updown?guid=guid%20of%20Blind&cmd=0",
                "Blind   | movement    | down              | updown?guid=guid%20of%20Blind&cmd=1",
                "Blind   | movement    | stop              | stop?guid=guid%20of%20Blind&cmd=1",
                "Blind   | angle       | stop              | stop?guid=guid%20of%20Blind&cmd=1",
                "Blind   | position    | 100               | heightlevel?guid=guid%20of%20Blind&val=100",
                "Blind   | angle       | 30                | blindangle?guid=guid%20of%20Blind&cmd=30",
                "Blind   | angle-step  | counter-clockwise | blindstep?guid=guid%20of%20Blind&cmd=1",
                "Awning  | position    | 80                | heightlevel?guid=guid%20of%20Awning&val=20",
                "Awning  | movement    | down              | updown?guid=guid%20of%20Awning&cmd=1",
                "Heating | setpoint    | 21.5              | setpoint?guid=guid%20of%20Heating&cmd=21.5",
                "Heating | temp-mode   | comfort           | tempmode?guid=guid%20of%20Heating&cmd=1",
                "Heating | chrono      | ON                | chronoen?guid=guid%20of%20Heating&cmd=1",
                "Heating | chrono      | disabled          | chronoen?guid=guid%20of%20Heating&cmd=0",
                "Cooler  | hvac-mode   | dry               | hvacmode?guid=guid%20of%20Cooler&cmd=2",
                "Cooler  | fan-speed   | average           | hvacfanset?guid=guid%20of%20Cooler&cmd=2",
                "Cooler  | operation   | OFF               | hvacpower?guid=guid%20of%20Cooler&cmd=0",
                "Cooler  | operation   | heating           | hvacpower?guid=guid%20of%20Cooler&cmd=1 hvacmode?guid=guid%20of%20Cooler&cmd=1",
                "Value   | value       | -3.5              | setvalue?guid=guid%20of%20Value&cmd=-3.5",
                "Evening | launch      | start             | scenelaunch?guid=guid%20of%20Evening&cmd=1",
                "Evening | launch      | stop              | scenelaunch?guid=guid%20of%20Evening&cmd=0",
                "All off | trigger     | press             | trigger?guid=guid%20of%20All%20off&cmd=1",
            })
    void commandsAreSent(String device, String name, String payload, String sent) {
        Decoded.Accepted accepted = assertInstanceOf(Decoded.Accepted.class, decode(device, name, payload));

        assertEquals(sent, accepted.calls().stream().map(ControlsTest::sent).collect(Collectors.joining(" ")));
    }

    static String sent(PlannedCall call) {
        try (SpecClient client = SpecClient.over(Houses.ACTIONS.spec(), new FakeCaller())) {
            return call.on(client).toString();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lamp    | power       | onn     | Hall/Lamp power: the payload must be off, on, not \"onn\"; did you mean \"on\"?",
                "Lamp    | power       | o       | the payload must be off, on, not \"o\"",
                "Lamp    | power       | 2       | not \"2\"",
                "Lamp    | power       | on off  | not \"on off\"",
                "Lamp    | power-level | 61      | level must be 5 to 60 % for Hall/Lamp, as its plant file says, not 61",
                "Lamp    | power-level | 101     | level must be",
                "Lamp    | power-level | 39.5    | level must be a whole number from 0 to 100, not \"39.5\"",
                "Lamp    | power-level | NaN     | not \"NaN\"",
                "Lamp    | power-level | 1e2     | not \"1e2\"",
                "Lamp    | power-level | 0x10    | not \"0x10\"",
                "Lamp    | power-level | 9999999999999999999 | not \"9999999999999999999\"",
                "Blind   | position    | -1      | position must be",
                "Blind   | movement    | halt    | the payload must be up, down, stop, not \"halt\"",
                "Blind   | angle-step  | 0       | the payload must be clockwise, counter-clockwise, not \"0\"",
                "Heating | setpoint    | 15.9    | temperature must be 16 to 26 °C for Hall/Heating",
                "Heating | setpoint    | 21,5    | a number with a point",
                "Heating | setpoint    | Infinity| not \"Infinity\"",
                "Heating | temp-mode   | com     | not \"com\"",
                "Cooler  | operation   | cool    | not \"cool\"",
                "Evening | launch      | ON      | the payload must be start, stop, not \"ON\"",
                "All off | trigger     | 1       | the payload must be press, not \"1\"",
                "Gate    | trigger     | press   | Garden/Gate trigger: it takes no commands",
            })
    void whatIsNotAllowedIsRefusedInWords(String device, String name, String payload, String reason) {
        Decoded.Refused refused = assertInstanceOf(Decoded.Refused.class, decode(device, name, payload));

        assertTrue(refused.reason().contains(reason), refused::reason);
    }

    private static Stream<byte[]> noise() {
        return Stream.of(
                new byte[0],
                new byte[1 << 20],
                "on".repeat(500_000).getBytes(StandardCharsets.UTF_8),
                new byte[] {(byte) 0xFF, (byte) 0xFE},
                new byte[] {'o', 'n', (byte) 0xC3},
                "  \n\t ".getBytes(StandardCharsets.UTF_8),
                "\u0000on".getBytes(StandardCharsets.UTF_8),
                "\u202Eno".getBytes(StandardCharsets.UTF_8),
                "{\"value\":true}".getBytes(StandardCharsets.UTF_8),
                "&cmd=1".getBytes(StandardCharsets.UTF_8),
                "onéé".getBytes(StandardCharsets.UTF_16));
    }

    @ParameterizedTest
    @MethodSource("noise")
    void noiseIsRefusedByAllInShortAndPlainWords(byte[] payload) {
        for (String control : List.of(
                "Lamp/power",
                "Lamp/power-level",
                "Blind/movement",
                "Blind/angle",
                "Blind/angle-step",
                "Heating/setpoint",
                "Heating/temp-mode",
                "Cooler/operation",
                "Value/value",
                "Evening/launch",
                "All off/trigger",
                "Gate/trigger")) {
            String[] names = control.split("/", 2);
            Decoded decoded = control(names[0], names[1]).decode(payload);
            Decoded.Refused refused = assertInstanceOf(Decoded.Refused.class, decoded, control);
            assertTrue(refused.reason().length() < 400, refused::reason);
            assertTrue(refused.reason().codePoints().noneMatch(c -> c < ' ' || c == 0x202E), refused::reason);
        }
    }

    /** What is accepted is a word or a number in full, whatever else is around. */
    @Test
    void noPayloadIsTooMuch() {
        Random random = new Random(23);
        byte[] letters = "onfupstar0123456789.-+eE %{}\"\u00e9\n\0".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 20_000; i++) {
            byte[] payload = new byte[random.nextInt(6)];
            for (int at = 0; at < payload.length; at++) {
                payload[at] = letters[random.nextInt(letters.length)];
            }
            String text = new String(payload, StandardCharsets.UTF_8).strip();
            assertAccepted(text.matches("(?i)on|off|true|false|0|1"), control("Lamp", "power"), payload);
            assertAccepted(text.matches("(?i)up|down|stop"), control("Blind", "movement"), payload);
            assertAccepted(
                    text.matches("\\+?0*([5-9]|[1-5][0-9]|60)(\\.0+)?(\\s*%)?"),
                    control("Lamp", "power-level"),
                    payload);
        }
    }

    private static void assertAccepted(boolean expected, Control control, byte[] payload) {
        Decoded decoded = control.decode(payload);
        assertEquals(expected, decoded instanceof Decoded.Accepted, () -> Arrays.toString(payload) + ": " + decoded);
    }

    @Test
    void whatIsFarTooLongIsNotRead() {
        Decoded decoded = control("Lamp", "power").decode((" ".repeat(300) + "on").getBytes(StandardCharsets.UTF_8));

        assertTrue(assertInstanceOf(Decoded.Refused.class, decoded).reason().contains("the payload has 302 bytes"));
    }

    @Test
    void blanksAroundWordsDoNotCount() {
        assertInstanceOf(Decoded.Accepted.class, decode("Lamp", "power", " on\n"));
    }

    @Test
    void onlyWhatLeavesTheSameStateMayBeRepeated() {
        assertEquals(Effect.ABSOLUTE, effect("Lamp", "power", "on"));
        assertEquals(Effect.ABSOLUTE, effect("Cooler", "operation", "heating"));
        assertEquals(Effect.RELATIVE, effect("Blind", "angle-step", "clockwise"));
        assertEquals(Effect.RELATIVE, effect("Evening", "launch", "start"));
        assertEquals(Effect.RELATIVE, effect("All off", "trigger", "press"));
    }

    private static Effect effect(String device, String name, String payload) {
        return assertInstanceOf(Decoded.Accepted.class, decode(device, name, payload))
                .effect();
    }
}
