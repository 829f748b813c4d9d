package io.github.thinknxkit.fleet.meter;

import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Supplier;

/** Counts what a worker does. The README says what each meter means; a test holds that it names them all. */
public final class WorkerMeters {

    private static final String PREFIX = "thinknx.fleet.";

    private final MeterRegistry registry;

    public WorkerMeters(MeterRegistry registry) {
        this.registry = registry;
    }

    public void claimed(Enum<?> outcome, Duration time) {
        Timer.builder(PREFIX + "claims")
                .tag("outcome", word(outcome))
                .register(registry)
                .record(time);
    }

    public void answered(Status status) {
        Counter.builder(PREFIX + "commands")
                .tag("status", word(status))
                .register(registry)
                .increment();
    }

    public void duplicate() {
        registry.counter(PREFIX + "duplicates").increment();
    }

    /** Counts a command that a take-over did not execute again. */
    public void prevented() {
        registry.counter(PREFIX + "prevented").increment();
    }

    /** Counts a command that a take-over executed again. */
    public void repeated() {
        registry.counter(PREFIX + "repeated").increment();
    }

    public void unusable(String topic) {
        registry.counter(PREFIX + "unusable", "topic", topic).increment();
    }

    public void takenOver(Duration time) {
        registry.timer(PREFIX + "takeovers").record(time);
    }

    /** Counts a consumer that was built anew. */
    public void rebuilt() {
        registry.counter(PREFIX + "rebuilt").increment();
    }

    public void show(String name, Supplier<Number> number, String... tags) {
        Gauge.builder(PREFIX + name, number).strongReference(true).tags(tags).register(registry);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
