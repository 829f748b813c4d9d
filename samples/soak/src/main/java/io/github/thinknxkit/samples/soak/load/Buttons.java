package io.github.thinknxkit.samples.soak.load;

import io.github.thinknxkit.samples.soak.check.Ledger;
import io.github.thinknxkit.samples.soak.check.Ledger.Order;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.device.Command;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Buttons, each of which is pressed by one call in a round, so that the server's count of each is that call's. */
final class Buttons {

    private final Simulator simulator;
    private final Queue<String> free;
    private final Map<String, Integer> before = new ConcurrentHashMap<>();
    private final Map<String, Order> orders = new ConcurrentHashMap<>();

    Buttons(Simulator simulator, List<String> guids) {
        this.simulator = simulator;
        this.free = new ConcurrentLinkedQueue<>(guids);
    }

    /** Returns a button that nobody has pressed in this round, unless all have been. */
    Optional<String> take() {
        return Optional.ofNullable(free.poll());
    }

    void pressedFor(String guid, Order order) {
        orders.put(guid, order);
    }

    /** Tells how often each button was pressed, and begins another round. */
    void count(Ledger ledger) {
        orders.forEach((guid, order) -> {
            int count = simulator.device(guid).performed(Command.TRIGGER);
            for (int known = before.getOrDefault(guid, 0); known < count; known++) {
                ledger.carriedOut(order.number());
            }
            before.put(guid, count);
            free.add(guid);
        });
        orders.clear();
    }
}
