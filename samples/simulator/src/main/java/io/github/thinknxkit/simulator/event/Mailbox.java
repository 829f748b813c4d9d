package io.github.thinknxkit.simulator.event;

import io.github.thinknxkit.simulator.event.SimulatorEvent.EventsMissed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The events that wait for one subscriber: a full box drops its oldest and says so. */
final class Mailbox {

    private final int capacity;
    private final Deque<SimulatorEvent> waiting = new ArrayDeque<>();
    private Optional<EventsMissed> missed = Optional.empty();
    private boolean closed;

    Mailbox(int capacity) {
        this.capacity = capacity;
    }

    synchronized void put(SimulatorEvent event) {
        if (waiting.size() == capacity) {
            SimulatorEvent oldest = waiting.removeFirst();
            long before = missed.map(EventsMissed::count).orElse(0L);
            missed = Optional.of(new EventsMissed(oldest.at(), before + 1));
        }
        waiting.addLast(event);
        notifyAll();
    }

    /** Waits for an event; empty once the box is closed. */
    synchronized Optional<SimulatorEvent> take() throws InterruptedException {
        while (waiting.isEmpty() && !closed) {
            wait();
        }
        if (closed) {
            return Optional.empty();
        }
        if (missed.isPresent()) {
            SimulatorEvent gap = missed.get();
            missed = Optional.empty();
            return Optional.of(gap);
        }
        return Optional.of(waiting.removeFirst());
    }

    synchronized void close() {
        closed = true;
        notifyAll();
    }
}
