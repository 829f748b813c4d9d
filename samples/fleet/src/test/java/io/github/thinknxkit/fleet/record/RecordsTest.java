package io.github.thinknxkit.fleet.record;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordsTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final byte[] KEY = bytes("hotel-17");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void readsWhatItWrites() {
        FleetCommand set = new FleetCommand("1", "hotel-17", Order.set("Hall/Lamp", "level", "40"), NOW);
        FleetCommand call =
                new FleetCommand("2", "hotel-17", Order.call("power", Map.of("guid", "x", "cmd", "1")), NOW);
        FleetResult result = new FleetResult(
                "1",
                "hotel-17",
                FleetResult.Status.DONE,
                List.of(new FleetResult.Value("level", 40.5, "40.5 %"), new FleetResult.Value("on", true, "on")),
                "",
                "w1",
                NOW);
        FleetState state = new FleetState("hotel-17", "a/b", "Hall/Lamp", "power.on", false, "", NOW, true, "w1", 7);
        FleetServer server = FleetServer.at("hotel-17", "http://192.0.2.10:5051")
                .with("user", "service")
                .with("quirks", List.of("version=v1"))
                .plant("format: 1")
                .pace(0.5, Duration.ofSeconds(90));

        assertEquals(set, FleetCommand.read(KEY, set.json()));
        assertEquals(call, FleetCommand.read(KEY, call.json()));
        assertEquals(result, FleetResult.read(KEY, result.json()));
        assertEquals(state, FleetState.read(bytes(state.key()), state.json()));
        assertEquals(Optional.of(server), FleetServer.read(KEY, server.json()));
        assertEquals(Optional.empty(), FleetServer.read(KEY, null));
    }

    @Test
    void writesWhatIsDocumented() {
        assertArrayEquals(
                bytes("{\"v\":1,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":[\"Hall/Lamp\",\"on\"]}"),
                new FleetCommand("1", "hotel-17", Order.set("Hall/Lamp", "on"), NOW).json());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "7",
                "{} {}",
                "{\"v\":1}",
                "{\"v\":2,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":[\"a\",\"on\"]}",
                "{\"v\":\"1\",\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":[\"a\",\"on\"]}",
                "{\"v\":1,\"id\":\"\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":[\"a\",\"on\"]}",
                "{\"v\":1,\"id\":\"1\",\"id\":\"2\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":[\"a\",\"on\"]}",
                "{\"v\":1,\"id\":\"1\",\"notAfter\":\"now\",\"set\":[\"a\",\"on\"]}",
                "{\"v\":1,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\"}",
                "{\"v\":1,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":[]}",
                "{\"v\":1,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":[null]}",
                "{\"v\":1,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":\"a\"}",
                "{\"v\":1,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"set\":[\"a\"],\"call\":\"power\"}",
                "{\"v\":1,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"call\":\"power\",\"parameters\":{\"a\":[1]}}",
                "{\"v\":1,\"id\":\"1\",\"notAfter\":\"2026-11-30T12:00:00Z\",\"x\":99999999999999999999}",
                "{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":1}}}}}}}}}"
            })
    void refusesWhatIsNoCommand(String text) {
        assertThrows(UnusableRecordException.class, () -> FleetCommand.read(KEY, bytes(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Hotel", "../etc/passwd", "a b", "-a", "a-"})
    void refusesKeysThatAreNoNames(String key) {
        byte[] good = new FleetCommand("1", "hotel-17", Order.set("a", "on"), NOW).json();

        assertThrows(UnusableRecordException.class, () -> FleetCommand.read(bytes(key), good));
        assertThrows(UnusableRecordException.class, () -> FleetServer.read(bytes(key), null));
    }

    @Test
    void throwsNothingElseWhateverTheBytesAre() {
        Random random = new Random(1);
        byte[] good = new FleetCommand("1", "hotel-17", Order.set("a", "on"), NOW).json();
        for (int i = 0; i < 20_000; i++) {
            byte[] bad = good.clone();
            for (int k = 0; k <= i % 4; k++) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            try {
                FleetCommand unused = FleetCommand.read(KEY, bad);
                FleetResult unusedToo = FleetResult.read(KEY, bad);
            } catch (UnusableRecordException e) {
                assertFalse(String.valueOf(e.getMessage()).contains("hotel"));
            }
        }
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThrows(UnusableRecordException.class, () -> FleetCommand.read(KEY, new byte[FleetCommand.LARGEST + 1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "key", "password-file", "key-file", "trust", "plant", "Url"})
    void aServerNeverHasASecretOrAFile(String key) {
        assertThrows(
                IllegalArgumentException.class,
                () -> FleetServer.inTheCloud("hotel-17").with(key, "hunter2"));
        assertThrows(
                UnusableRecordException.class,
                () -> FleetServer.read(KEY, bytes("{\"v\":1,\"connection\":{\"" + key + "\":\"hunter2\"}}")));
    }

    @Test
    void aStateOfALaterEpochCountsMoreThanOneThatWasReadLater() {
        FleetState zombie = new FleetState("a", "g", "d", "n", 1L, "", NOW.plusSeconds(9), false, "w1", 3);
        FleetState owner = new FleetState("a", "g", "d", "n", 2L, "", NOW, false, "w2", 4);

        assertTrue(owner.isNewerThan(zombie));
        assertFalse(zombie.isNewerThan(owner));
    }

    /** The group was deleted, or the protocol changed: epochs begin with 1. */
    @Test
    void anEpochThatBeganAnewCountsAfterTenMinutes() {
        FleetState before = new FleetState("a", "g", "d", "n", 1L, "", NOW, false, "w1", 42);
        FleetState after = new FleetState("a", "g", "d", "n", 2L, "", NOW.plusSeconds(601), false, "w2", 1);
        FleetState next = new FleetState("a", "g", "d", "n", 2L, "", NOW.plusSeconds(661), false, "w2", 1);

        assertTrue(after.isNewerThan(before));
        assertTrue(next.isNewerThan(after));
    }

    @Test
    void aResultCanBeReadHoweverMuchThereIsToTell() {
        FleetResult told =
                new FleetResult("1", "hotel-17", FleetResult.Status.REFUSED, List.of(), "x".repeat(100_000), "w1", NOW);
        FleetResult.Value text = new FleetResult.Value("text", "x".repeat(200_000), "x".repeat(200_000));
        FleetResult much = new FleetResult("1", "hotel-17", FleetResult.Status.DONE, List.of(text), "", "w1", NOW);

        assertEquals(told, FleetResult.read(KEY, told.json()));
        FleetResult read = FleetResult.read(KEY, much.json());
        assertEquals(FleetResult.Status.DONE, read.status());
        assertEquals(List.of(), read.readings());
        assertTrue(read.message().contains("left out"), read::message);
    }
}
