package io.github.thinknxkit.gateway;

import io.github.thinknxkit.bridge.BridgeStatus;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** What the bridge does, as meters. Counters begin anew with each bridge, as with each start of the gateway. */
final class BridgeMeters {

    private static final Map<String, ToDoubleFunction<BridgeStatus>> OUTCOMES = Map.of(
            "done", status -> status.commands().done(),
            "refused", status -> status.commands().refused(),
            "failed", status -> status.commands().failed());

    private final Supplier<Optional<BridgeStatus>> bridge;
    private final MeterRegistry registry;

    BridgeMeters(Supplier<Optional<BridgeStatus>> bridge, MeterRegistry registry) {
        this.bridge = bridge;
        this.registry = registry;
    }

    /** Nothing is done if they are there already. */
    void register() {
        Gauge.builder("thinknx.bridge.connected", () -> number(status -> status.isConnected() ? 1 : 0))
                .description("Whether the bridge has a connection to its broker: 1 or 0")
                .register(registry);
        Gauge.builder(
                        "thinknx.bridge.waiting",
                        () -> number(status -> status.messages().waiting()))
                .description("Messages that are still to be published")
                .register(registry);
        FunctionCounter.builder(
                        "thinknx.bridge.published",
                        this,
                        it -> it.number(status -> status.messages().published()))
                .description("Messages that the broker has acknowledged")
                .register(registry);
        OUTCOMES.forEach(
                (outcome, count) -> FunctionCounter.builder("thinknx.bridge.commands", this, it -> it.number(count))
                        .description("Commands on the broker, by what became of them")
                        .tag("outcome", outcome)
                        .register(registry));
    }

    private double number(ToDoubleFunction<BridgeStatus> of) {
        return bridge.get().map(of::applyAsDouble).orElse(0.0);
    }
}
