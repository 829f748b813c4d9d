package io.github.thinknxkit.samples.soak.gateway;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.client.Thinknx;
import io.github.thinknxkit.connection.Connection;
import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.samples.soak.call.Task;
import io.github.thinknxkit.samples.soak.check.Ledger;
import io.github.thinknxkit.samples.soak.check.Ledger.Order;
import io.github.thinknxkit.simulator.device.Command;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A client of each server, all by the gateway, and what they ask for. Safe for use by many threads. */
final class Callers implements AutoCloseable {

    static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final Estate estate;
    private final Ledger ledger;
    private final Transport transport;
    private final Map<String, Thinknx> homes = new HashMap<>();
    private final Queue<Button> free = new ConcurrentLinkedQueue<>();
    private final Map<Button, Order> pressed = new ConcurrentHashMap<>();
    private final Map<Button, Integer> before = new HashMap<>();

    /** A button, which is pressed by one call in a round, so that the server's count is that call's. */
    private record Button(String server, String guid) {}

    Callers(Estate estate, RunningGateway gateway, Ledger ledger) {
        this.estate = estate;
        this.ledger = ledger;
        this.transport = Transport.builder().trust(gateway.certificate()).build();
        for (String server : estate.servers()) {
            Connection connection = Connection.onPremise(gateway.address(), gateway.key(server))
                    .timeout(TIMEOUT)
                    .feedbackTimeout(TIMEOUT);
            homes.put(server, Thinknx.connect(connection, transport));
            estate.buttons().forEach(guid -> free.add(new Button(server, guid)));
        }
    }

    /** Returns what somebody does next. */
    Task<?> next(SplittableRandom random) {
        String server = estate.servers().get(random.nextInt(estate.servers().size()));
        Thinknx home = home(server);
        String dial = estate.values().get(0);
        return switch (random.nextInt(5)) {
            case 0 ->
                Task.unchecked(
                        "reading " + server, home.analogValue(dial).value().status());
            case 1, 2 -> {
                Order order = ledger.open(Effect.ABSOLUTE, "turning the dial of " + server);
                yield Task.counted(
                        order.toString(),
                        home.analogValue(dial).value().set(order.number()).awaitFeedback(),
                        order);
            }
            default -> press(server, home);
        };
    }

    private Task<?> press(String server, Thinknx home) {
        Button button = free.poll();
        if (button == null) {
            return Task.unchecked("status of " + server, home.system().serverStatus());
        }
        Order order = ledger.open(Effect.RELATIVE, "pressing " + button);
        pressed.put(button, order);
        return Task.counted(
                order.toString(),
                home(button.server()).button(button.guid()).trigger().press(),
                order);
    }

    private Thinknx home(String server) {
        return Objects.requireNonNull(homes.get(server));
    }

    /** Compares how often each button was pressed with what was told, and begins another round. */
    void judge() {
        List<Button> judged = new ArrayList<>();
        pressed.forEach((button, order) -> {
            int count = estate.device(button.server(), button.guid()).performed(Command.TRIGGER);
            for (int known = before.getOrDefault(button, 0); known < count; known++) {
                ledger.carriedOut(order.number());
            }
            before.put(button, count);
            judged.add(button);
        });
        pressed.clear();
        free.addAll(judged);
        ledger.judge();
    }

    @Override
    public void close() {
        homes.values().forEach(Thinknx::close);
        transport.close();
    }
}
