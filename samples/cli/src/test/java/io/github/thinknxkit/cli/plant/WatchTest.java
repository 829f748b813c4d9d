package io.github.thinknxkit.cli.plant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.thinknxkit.cli.Json;
import io.github.thinknxkit.cli.process.Ending;
import io.github.thinknxkit.cli.process.ProcessContext;
import io.github.thinknxkit.cli.process.Prompt;
import io.github.thinknxkit.cli.process.Terminals;
import io.github.thinknxkit.cli.report.OutputForm;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.error.CallContext;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.ServerFaultException;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.Snapshot;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Watching tells what changes, and leaves the server in peace. */
@Timeout(10)
class WatchTest {

    private static final DeviceInfo LAMP =
            DeviceInfo.of(new DeviceType("light", List.of("power"), Protection.NONE), "g", "Lamp", List.of("Hall"));
    private static final CallContext CONTEXT = new CallContext("powerstatus", "g", "local");
    private static final Duration INTERVAL = Duration.ofSeconds(10);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Duration> pauses = new ArrayList<>();
    private final Deque<Snapshot> rounds = new ArrayDeque<>();

    @Test
    void changesAsTheyCome() throws InterruptedException {
        rounds.addAll(List.of(on(false), on(true), on(true), on(false)));

        assertEquals(0, watch());

        assertEquals(
                List.of(change(false, true), change(true, false)),
                out.toString(StandardCharsets.UTF_8).lines().map(Json::object).toList());
        assertEquals(List.of(INTERVAL, INTERVAL, INTERVAL), pauses);
    }

    @Test
    void whatCannotBeReadIsToldOnceAndAChangeMeanwhileIsNotLost() throws InterruptedException {
        RuntimeException fault = new ServerFaultException("failed", CONTEXT, false, 500);
        rounds.addAll(List.of(on(false), failed(fault), failed(fault), on(true)));

        assertEquals(0, watch());

        List<Map<String, Object>> lines =
                out.toString(StandardCharsets.UTF_8).lines().map(Json::object).toList();
        assertEquals(2, lines.size());
        assertEquals("server-fault", lines.get(0).get("error"));
        assertEquals(change(false, true), lines.get(1));
    }

    @Test
    void theStatusIsThatOfTheLastRound() throws InterruptedException {
        rounds.addAll(List.of(on(false), failed(new ServerFaultException("failed", CONTEXT, false, 500))));

        assertEquals(7, watch());
    }

    @Test
    void aServerThatIsAskedTooMuchIsLeftAloneForLonger() throws InterruptedException {
        Snapshot tooMuch = failed(new RateLimitedException("too many", CONTEXT, false, null));
        Snapshot waitAMinute = failed(new RateLimitedException("too many", CONTEXT, false, Duration.ofMinutes(1)));
        Snapshot waitADay = failed(new RateLimitedException("too many", CONTEXT, false, Duration.ofDays(1)));
        rounds.addAll(List.of(on(false), tooMuch, tooMuch, waitAMinute, waitADay, on(false), on(false)));

        watch();

        assertEquals(
                List.of(
                        INTERVAL,
                        Duration.ofSeconds(20),
                        Duration.ofSeconds(40),
                        Duration.ofSeconds(80),
                        Duration.ofMinutes(5),
                        INTERVAL),
                pauses);
    }

    private int watch() throws InterruptedException {
        ProcessContext process = new ProcessContext(
                InputStream.nullInputStream(),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                Map.of(),
                Terminals.NONE,
                Prompt::nobody,
                "",
                "Linux",
                new Ending());
        StatePrinter printer =
                new StatePrinter(process, new StateKinds(new ApiActions(BundledSpec.load())), OutputForm.JSON);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T12:00:00.5Z"), ZoneOffset.UTC);
        int count = rounds.size();
        return new Watch(rounds::remove, printer, INTERVAL, pauses::add, clock).run(Optional.of(count));
    }

    private static Map<String, Object> change(boolean before, boolean after) {
        return Map.of(
                "ok",
                true,
                "device",
                "Hall/Lamp",
                "kind",
                "light",
                "guid",
                "g",
                "state",
                "power.on",
                "before",
                before,
                "after",
                after,
                "time",
                "2026-11-23T12:00:00Z");
    }

    private static Snapshot on(boolean on) {
        return new Snapshot(List.of(new DeviceState(LAMP, "power.on", on, "")), List.of());
    }

    private static Snapshot failed(RuntimeException why) {
        return new Snapshot(List.of(), List.of(new FailedReading(LAMP, "power", why)));
    }
}
