package io.github.thinknxkit.micrometer;

import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallListener;
import io.github.thinknxkit.connection.CallReport;
import io.github.thinknxkit.connection.Load;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Meter.MeterProvider;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;

/** The meters of one server's calls. */
final class CallMeters implements CallListener {

    private static final String SERVER = "server";
    private static final String OPERATION = "operation";
    private static final String OUTCOME = "outcome";
    private static final int TOO_MANY_REQUESTS = 429;

    private final MeterProvider<Timer> calls;
    private final MeterProvider<Timer> waits;
    private final MeterProvider<Timer> attempts;
    private final MeterProvider<Counter> retries;
    private final MeterProvider<Counter> unknown;
    private final Loads loads = new Loads();

    CallMeters(MeterRegistry registry, String server) {
        calls = timer(registry, server, "thinknx.calls", "Calls, from the moment they are made until they end");
        waits = timer(registry, server, "thinknx.wait", "How long calls waited for their turn");
        attempts = timer(registry, server, "thinknx.attempts", "Sendings of calls, until they are answered or lost");
        retries = Counter.builder("thinknx.retries")
                .description("Sendings of calls after a failure")
                .baseUnit("retries")
                .tag(SERVER, server)
                .withRegistry(registry);
        unknown = Counter.builder("thinknx.unknown")
                .description("Calls without an answer whose command may have been carried out")
                .baseUnit("calls")
                .tag(SERVER, server)
                .withRegistry(registry);
        Gauge.builder("thinknx.waiting", loads, Loads::waiting)
                .description("Calls that wait for their turn")
                .baseUnit("calls")
                .tag(SERVER, server)
                .strongReference(true)
                .register(registry);
        Gauge.builder("thinknx.active", loads, Loads::inFlight)
                .description("Calls on their way")
                .baseUnit("calls")
                .tag(SERVER, server)
                .strongReference(true)
                .register(registry);
    }

    private static MeterProvider<Timer> timer(MeterRegistry registry, String server, String name, String description) {
        return Timer.builder(name).description(description).tag(SERVER, server).withRegistry(registry);
    }

    @Override
    public void opened(String connection, Load load) {
        loads.add(load);
    }

    @Override
    public void attempted(Attempt attempt) {
        String outcome = attempt.status().orElse(0) == TOO_MANY_REQUESTS ? "rate_limited" : word(attempt.outcome());
        attempts.withTags(OPERATION, attempt.operation(), OUTCOME, outcome).record(attempt.duration());
    }

    @Override
    public void ended(CallReport report) {
        waits.withTag(OPERATION, report.operation()).record(report.waited());
        // At zero too: what is not there yet when it first counts has no increase.
        retries.withTag(OPERATION, report.operation()).increment(report.retries());
        unknown.withTag(OPERATION, report.operation()).increment(report.mayHaveRun() ? 1 : 0);
        calls.withTags(OPERATION, report.operation(), OUTCOME, word(report.outcome()))
                .record(report.duration());
    }

    private static String word(Enum<?> outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }
}
