package io.github.thinknxkit.micrometer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Attempt;
import io.github.thinknxkit.connection.CallReport;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.RetryPolicy;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.error.ThinknxException;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.Fault.Drop;
import io.github.thinknxkit.simulator.fault.Fault.Moment;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.value.GroupAddress;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Timer;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Calls have devices, addresses, users, passwords and keys. No meter has any of them. */
@Timeout(value = 90, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class NothingPrivateTest {

    private static final String USER = "canary-user";
    private static final String PASSWORD = "canary-password";
    private static final String KEY = "CANARYK3Y";
    private static final String NOWHERE = "canary-device";

    private static final Set<String> OPERATIONS =
            Set.of("powerlevel", "powerstatus", "trigger", "system/sendKNXfloat2bytes", "system/serverStatus");
    private static final long CALLS_OF_A_CLIENT = 8;

    private final List<String> secrets = new ArrayList<>(List.of(
            USER,
            PASSWORD,
            KEY,
            NOWHERE,
            DemoPlant.CEILING_LIGHT,
            DemoPlant.GATE,
            "3/4/5",
            "127.0.0.1",
            "localhost",
            "http"));

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);

    @Test
    void metersNameOperationsOutcomesAndTheServersNameOnly() throws Exception {
        try (Simulator simulator =
                Simulator.builder().user(USER, PASSWORD).key(KEY).start()) {
            secrets.add(Integer.toString(simulator.localAddress().getPort()));
            secrets.add(Integer.toString(simulator.cloudAddress().getPort()));
            List<Connection> connections = connections(simulator);
            callOver(connections, simulator);
            Deadline.await(
                    () -> calls() == CALLS_OF_A_CLIENT * connections.size(), () -> calls() + " calls were counted");
        }
        List<Meter> meters = registry.getMeters();
        assertTrue(meters.size() > 20, () -> meters.size() + " meters");
        for (Meter meter : meters) {
            check(meter.getId());
        }
        assertHasNoSecret(registry.scrape());
    }

    private long calls() {
        return registry.find("thinknx.calls").timers().stream()
                .mapToLong(Timer::count)
                .sum();
    }

    private static List<Connection> connections(Simulator simulator) {
        int local = simulator.localAddress().getPort();
        return List.of(
                Connection.local("127.0.0.1", local).digest(USER, PASSWORD),
                Connection.local("127.0.0.1", local).queryCredentials(USER, PASSWORD),
                Connection.local("127.0.0.1", local).basic(USER, PASSWORD + "-wrong"),
                Connection.local("127.0.0.1", 1).basic(USER, PASSWORD),
                Connection.onPremise(simulator.cloudAddress().toString(), KEY));
    }

    private void callOver(List<Connection> connections, Simulator simulator) {
        ThinknxMetrics metrics = new ThinknxMetrics(registry);
        try (Transport transport =
                Transport.builder().trust(simulator.identity().trust()).build()) {
            for (Connection connection : connections) {
                Connection watched = connection.retries(RetryPolicy.none()).listener(metrics.listener("house"));
                try (Thinknx home = Thinknx.connect(watched, transport)) {
                    callAll(home, simulator);
                }
            }
        }
    }

    private static void callAll(Thinknx home, Simulator simulator) {
        trying(() -> home.light(DemoPlant.CEILING_LIGHT).powerLevel().set(40).send());
        trying(() -> home.light(NOWHERE).power().status().send());
        trying(() -> home.system().sendKnxFloat2(GroupAddress.of(3, 4, 5), 21.5).send());
        trying(() -> home.system().serverStatus().send());
        for (Fault fault : List.of(
                Fault.serverError(),
                Fault.html(),
                new Drop(Moment.BEFORE_ANSWER),
                Fault.tooManyRequests(Duration.ofSeconds(1)))) {
            simulator.faults().next(fault);
            trying(() -> home.button(DemoPlant.GATE).trigger().press().send());
            simulator.faults().clear();
        }
    }

    private static void trying(Runnable call) {
        try {
            call.run();
        } catch (ThinknxException e) {
            // As good a call as any other.
        }
    }

    private void check(Meter.Id id) {
        assertHasNoSecret(id.getName() + " " + id.getDescription() + " " + id.getBaseUnit());
        for (Tag tag : id.getTags()) {
            assertHasNoSecret(tag.getKey() + "=" + tag.getValue());
            boolean known = switch (tag.getKey()) {
                case "server" -> tag.getValue().equals("house");
                case "operation" -> OPERATIONS.contains(tag.getValue());
                case "outcome" -> outcomes().contains(tag.getValue());
                default -> false;
            };
            assertTrue(known, id::toString);
        }
    }

    private static Set<String> outcomes() {
        return Stream.concat(Stream.of(CallReport.Outcome.values()), Stream.of(Attempt.Outcome.values()))
                .map(outcome -> outcome.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    private void assertHasNoSecret(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        assertEquals(
                List.of(),
                secrets.stream()
                        .filter(secret -> small.contains(secret.toLowerCase(Locale.ROOT)))
                        .toList(),
                text);
    }
}
