package io.github.thinknxkit.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.LocalServer;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.error.NotFoundException;
import io.github.thinknxkit.error.OutcomeUnknownException;
import io.github.thinknxkit.error.RateLimitedException;
import io.github.thinknxkit.error.TimedOutException;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Drop;
import io.github.thinknxkit.simulator.fault.Fault.MissingFeedback;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The meters of calls to a simulated server, as a registry has them. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MetersTest {

    private static final String LAMP = DemoPlant.CEILING_LIGHT;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final ThinknxMetrics metrics = new ThinknxMetrics(registry);
    private Simulator simulator;

    @BeforeEach
    void start() throws Exception {
        simulator = Simulator.builder().user("service", "secret").start();
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    private LocalServer server() {
        return Connection.local("127.0.0.1", simulator.localAddress().getPort());
    }

    private Connection basic() {
        return server().basic("service", "secret").listener(metrics.listener("villa"));
    }

    /** Reports come after the calls; the calls are counted last. */
    private static void await(double expected, DoubleSupplier actual) throws Exception {
        Deadline.await(() -> actual.getAsDouble() == expected, () -> expected + " expected: " + actual.getAsDouble());
    }

    private double count(String timer, String operation, String outcome) {
        Timer found = registry.find(timer)
                .tags("server", "villa", "operation", operation, "outcome", outcome)
                .timer();
        return found == null ? 0 : found.count();
    }

    private double counted(String counter, String operation) {
        return registry.get(counter)
                .tags("server", "villa", "operation", operation)
                .counter()
                .count();
    }

    private double gauge(String name) {
        return registry.get(name).tag("server", "villa").gauge().value();
    }

    @Test
    void callsAndAttemptsAreTimedByOperationAndOutcome() throws Exception {
        Connection digest = server().digest("service", "secret").listener(metrics.listener("villa"));
        try (Thinknx home = Thinknx.connect(digest)) {
            home.light(LAMP).power().set(true).send();
            home.light(LAMP).power().set(false).send();
            assertThrows(
                    NotFoundException.class,
                    () -> home.light("nowhere").power().status().send());
            await(1, () -> count("thinknx.calls", "powerstatus", "not_found"));
        }
        assertEquals(2, count("thinknx.calls", "power", "answered"));
        assertEquals(1, count("thinknx.attempts", "power", "challenged"));
        assertEquals(2, count("thinknx.attempts", "power", "answered"));
        assertEquals(1, count("thinknx.attempts", "powerstatus", "failed"));
        Timer calls = registry.get("thinknx.calls").tag("outcome", "answered").timer();
        Timer wait = registry.get("thinknx.wait").tag("operation", "power").timer();
        assertEquals(2, wait.count());
        assertTrue(calls.totalTime(TimeUnit.NANOSECONDS) > wait.totalTime(TimeUnit.NANOSECONDS));
        assertEquals(0, counted("thinknx.retries", "power"));
        assertEquals(0, counted("thinknx.unknown", "power"));
    }

    @Test
    void limitsRetriesAndUnknownOutcomesAreCounted() throws Exception {
        RetryPolicy once = new RetryPolicy(2, Duration.ofMillis(1), Duration.ofMillis(1));
        try (Thinknx home = Thinknx.connect(basic().retries(once))) {
            simulator.faults().next(Fault.tooManyRequests());
            home.light(LAMP).power().status().send();
            simulator.faults().next(2, Fault.tooManyRequests());
            assertThrows(
                    RateLimitedException.class,
                    () -> home.light(LAMP).power().status().send());
            simulator.faults().next(new Drop(Moment.BEFORE_ANSWER));
            assertThrows(
                    OutcomeUnknownException.class,
                    () -> home.button(DemoPlant.GATE).trigger().press().send());
            simulator.faults().next(new MissingFeedback());
            assertThrows(
                    TimedOutException.class,
                    () -> home.light(LAMP)
                            .power()
                            .set(true)
                            .awaitFeedback()
                            .within(Duration.ofSeconds(1))
                            .send());
            await(1, () -> count("thinknx.calls", "power", "timed_out"));
        }
        assertEquals(3, count("thinknx.attempts", "powerstatus", "rate_limited"));
        assertEquals(1, count("thinknx.calls", "powerstatus", "rate_limited"));
        assertEquals(2, counted("thinknx.retries", "powerstatus"));
        assertEquals(0, counted("thinknx.unknown", "powerstatus"));
        assertEquals(1, count("thinknx.calls", "trigger", "outcome_unknown"));
        assertEquals(1, count("thinknx.attempts", "trigger", "lost"));
        assertEquals(1, counted("thinknx.unknown", "trigger"));
        assertEquals(1, counted("thinknx.unknown", "power"));
        assertEquals(1, count("thinknx.attempts", "power", "abandoned"));
    }

    @Test
    void gaugesTellTheLoadOfAllClientsOfAServer() throws Exception {
        simulator.faults().next(2, new MissingFeedback());
        try (Thinknx first = Thinknx.connect(basic().maxInFlight(1));
                Thinknx second = Thinknx.connect(basic().maxInFlight(1))) {
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (Thinknx home : List.of(first, second)) {
                for (int i = 0; i < 3; i++) {
                    calls.add(home.light(LAMP).power().set(true).awaitFeedback().sendAsync());
                }
            }
            await(2, () -> gauge("thinknx.active"));
            await(4, () -> gauge("thinknx.waiting"));
            calls.forEach(call -> call.cancel(true));
            await(0, () -> gauge("thinknx.active"));
            assertEquals(0, gauge("thinknx.waiting"));
        }
    }

    @Test
    void gaugesAreZeroWhenTheClientsAreGone() throws Exception {
        haveAndDropAClient();
        System.gc();
        assertEquals(0, gauge("thinknx.active"));
        assertEquals(0, gauge("thinknx.waiting"));
    }

    private void haveAndDropAClient() throws Exception {
        simulator.faults().next(new MissingFeedback());
        try (Thinknx home = Thinknx.connect(basic())) {
            CompletableFuture<?> unused =
                    home.light(LAMP).power().set(true).awaitFeedback().sendAsync();
            await(1, () -> gauge("thinknx.active"));
        }
    }

    @Test
    void aServerHasOneListenerByItsName() {
        CallListener listener = metrics.listener("villa");
        assertSame(listener, metrics.listener("villa"));
        assertNotEquals(listener, metrics.listener("office"));
        assertEquals(2, registry.find("thinknx.active").gauges().size());
    }

    @Test
    void aBlankNameIsRefused() {
        IllegalArgumentException error = assertThrows(IllegalArgumentException.class, () -> metrics.listener(" "));
        assertTrue(error.getMessage().contains("such as \"villa\""), error.getMessage());
    }

    @Test
    void metersHaveUnitsAndDescriptions() throws Exception {
        try (Thinknx home = Thinknx.connect(basic())) {
            home.light(LAMP).power().status().send();
            await(1, () -> count("thinknx.calls", "powerstatus", "answered"));
        }
        List<Meter.Id> ids = registry.getMeters().stream().map(Meter::getId).toList();
        Map<String, String> units =
                ids.stream().collect(Collectors.toMap(Meter.Id::getName, id -> id.getType() + " " + id.getBaseUnit()));
        assertEquals(
                Map.of(
                        "thinknx.calls", "TIMER seconds",
                        "thinknx.wait", "TIMER seconds",
                        "thinknx.attempts", "TIMER seconds",
                        "thinknx.retries", "COUNTER retries",
                        "thinknx.unknown", "COUNTER calls",
                        "thinknx.waiting", "GAUGE calls",
                        "thinknx.active", "GAUGE calls"),
                units);
        assertFalse(ids.stream().anyMatch(id -> id.getDescription() == null));
    }
}
