package io.github.thinknxkit.micrometer;

import io.github.thinknxkit.connection.Load;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.ToIntFunction;

/** The clients of one server together, for as long as they live. */
final class Loads {

    private final Set<Load> clients = Collections.newSetFromMap(new WeakHashMap<>());

    synchronized void add(Load client) {
        clients.add(client);
    }

    int waiting() {
        return sum(Load::waiting);
    }

    int inFlight() {
        return sum(Load::inFlight);
    }

    private synchronized int sum(ToIntFunction<Load> number) {
        return clients.stream().mapToInt(number).sum();
    }
}
