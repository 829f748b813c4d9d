package io.github.thinknxkit.samples.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.record.FleetState;
import io.github.thinknxkit.fleet.record.UnusableRecordException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Timeout;

/** The fleet's records: each is read as what it is written as again, or refused without a word of what it says. */
@Timeout(10)
class RecordFuzzTest {

    private static final byte[] KEY = "villa".getBytes(StandardCharsets.UTF_8);

    @FuzzTest
    void command(byte[] bytes) {
        same(bytes, value -> FleetCommand.read(KEY, value), FleetCommand::json);
    }

    @FuzzTest
    void server(byte[] bytes) {
        same(bytes, value -> FleetServer.read(KEY, value).orElseThrow(), FleetServer::json);
    }

    @FuzzTest
    void result(byte[] bytes) {
        same(bytes, value -> FleetResult.read(KEY, value), FleetResult::json);
    }

    @FuzzTest
    void state(byte[] bytes) {
        byte[] key = "villa/guid/power.on".getBytes(StandardCharsets.UTF_8);
        same(bytes, value -> FleetState.read(key, value), FleetState::json);
    }

    private static <R> void same(byte[] bytes, Function<byte[], R> reading, Function<R, byte[]> writing) {
        read(bytes, reading).ifPresent(record -> assertEquals(record, reading.apply(writing.apply(record))));
    }

    private static <R> Optional<R> read(byte[] bytes, Function<byte[], R> reading) {
        try {
            return Optional.of(reading.apply(bytes));
        } catch (UnusableRecordException e) {
            Messages.assertDiscreet(String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }
}
