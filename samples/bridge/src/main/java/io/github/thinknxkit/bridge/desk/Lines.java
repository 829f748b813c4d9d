package io.github.thinknxkit.bridge.desk;

import io.github.thinknxkit.dynamic.error.UsageException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The commands that wait because another one of their device is under way. */
final class Lines {

    private static final int LONGEST = 32;

    /** By device or group address; one is here while one of its commands is under way. */
    private final Map<List<String>, Deque<Order>> byDevice = new HashMap<>();

    /** What becomes of an order: whether it goes at once, and which one before it is never sent. */
    record Place(boolean isFirst, Optional<Order> replaced) {}

    /**
     * Takes an order in.
     *
     * @throws UsageException if too many wait
     */
    synchronized Place add(Order order) {
        Deque<Order> line = byDevice.get(device(order));
        if (line == null) {
            byDevice.put(device(order), new ArrayDeque<>());
            return new Place(true, Optional.empty());
        }
        Optional<Order> replaced =
                line.stream().filter(it -> it.isReplacedBy(order)).findFirst();
        replaced.ifPresent(line::remove);
        if (line.size() == LONGEST) {
            throw new UsageException(LONGEST + " commands for this device wait already");
        }
        line.add(order);
        return new Place(false, replaced);
    }

    /** What follows an order that has gone. */
    synchronized Optional<Order> after(Order gone) {
        Optional<Order> next = Optional.ofNullable(byDevice.get(device(gone))).map(Deque::poll);
        if (next.isEmpty()) {
            byDevice.remove(device(gone));
        }
        return next;
    }

    /** Topics end in a control and {@code set}; what is before them is a device, or all group addresses of a server. */
    private static List<String> device(Order order) {
        String topic = order.message().getTopic().toString();
        String place = topic.substring(0, topic.lastIndexOf('/', topic.lastIndexOf('/') - 1));
        return List.of(place, order.accepted().calls().get(0).lane());
    }
}
