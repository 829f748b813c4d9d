package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.simulator.event.SimulatorEvent;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * What arrived at the servers: for each command, which is known by a number or a button that no other has, how often, and whether it
 * was overtaken. It counts at arrival, before anything is answered.
 */
final class Counts {

    /** A command as it was given: its place among all, and whether a second execution does more. */
    private record Given(int place, boolean once, AtomicInteger times) {}

    private final Map<String, Given> given = new ConcurrentHashMap<>();
    private final Map<String, Integer> last = new ConcurrentHashMap<>();
    private final AtomicInteger disorder = new AtomicInteger();
    private final AtomicInteger missed = new AtomicInteger();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicReference<Consumer<String>> next = new AtomicReference<>();

    /** A command is about to be given. */
    void give(String mark, int place, boolean once) {
        given.put(mark, new Given(place, once, new AtomicInteger()));
    }

    /** Calls something with the name of the server at which the next command arrives. */
    void atNextArrival(Consumer<String> blow) {
        next.set(blow);
    }

    boolean isWaiting() {
        return next.get() != null;
    }

    void see(SimulatorEvent event) {
        if (event instanceof SimulatorEvent.CallArrived arrived) {
            var call = arrived.call();
            String mark = call.parameters().stream()
                    .filter(field ->
                            field.name().equals("value") || field.name().equals("cmd"))
                    .map(field -> field.value().orElse(""))
                    .findFirst()
                    .orElse("");
            String guid = call.parameters().stream()
                    .filter(field -> field.name().equals("guid"))
                    .map(field -> field.value().orElse(""))
                    .findFirst()
                    .orElse("");
            Given command = call.operation().equals("trigger") ? given.get(guid) : given.get(mark);
            if (command == null) {
                reads.incrementAndGet();
                return;
            }
            arrived(call.plant(), command);
        } else if (event instanceof SimulatorEvent.EventsMissed lost) {
            missed.addAndGet((int) lost.count());
        }
    }

    private void arrived(String server, Given command) {
        if (command.times().incrementAndGet() == 1) {
            Integer before = last.put(server, command.place());
            if (before != null && before > command.place()) {
                disorder.incrementAndGet();
            }
        }
        if (command.once()) {
            Consumer<String> blow = next.getAndSet(null);
            if (blow != null) {
                blow.accept(server);
            }
        }
    }

    /** Relative commands and telegrams that arrived more than once. */
    long doubles() {
        return given.values().stream()
                .filter(command -> command.once() && command.times().get() > 1)
                .count();
    }

    /** Absolute commands that arrived more than once. */
    long repeated() {
        return given.values().stream()
                .filter(command -> !command.once() && command.times().get() > 1)
                .count();
    }

    /** Commands that never arrived. */
    long never() {
        return given.values().stream()
                .filter(command -> command.times().get() == 0)
                .count();
    }

    boolean hasArrived(String mark) {
        Given command = given.get(mark);
        return command != null && command.times().get() > 0;
    }

    int disorder() {
        return disorder.get();
    }

    int missed() {
        return missed.get();
    }

    int reads() {
        return reads.get();
    }
}
