package io.github.thinknxkit.bridge;

import io.github.thinknxkit.bridge.desk.Commanded;
import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.publish.Outbox;
import io.github.thinknxkit.bridge.topic.Message;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.connection.TimeSource;
import io.github.thinknxkit.dynamic.call.PlannedCall;
import io.github.thinknxkit.dynamic.call.ReplyField;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.StateRequest;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.watch.Watch;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchHealth;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** An open server on the broker: its watch feeds the outbox, and commands reach it. */
final class House {

    private final OpenServer server;

    /** Over devices of which at least one has a state; whether a server with others is there is what it says of itself. */
    private final Optional<Watch> watch;

    private final BridgedServer bridged;
    private final Outbox outbox;
    private final Steering.Commands commands;

    /** The newest states, by device and name. */
    private final Map<List<String>, DeviceState> known = new ConcurrentHashMap<>();

    /** Which readings of a device are too old, since it did not answer them. Guarded by this, as are the next. */
    private final Map<String, Set<String>> failed = new HashMap<>();

    private boolean isOnline;

    private boolean isEnded;

    /** How a server without states answered last. */
    private Optional<WatchHealth.Server> asked = Optional.empty();

    private Runnable end = () -> {};

    House(OpenServer server, BridgedServer bridged, Outbox outbox, Steering.Commands commands) {
        this.server = server;
        this.watch = server.watch().filter(it -> it.health().readings() > 0);
        this.bridged = bridged;
        this.outbox = outbox;
        this.commands = commands;
    }

    OpenServer server() {
        return server;
    }

    BridgedServer bridged() {
        return bridged;
    }

    synchronized WatchHealth health() {
        return watch.map(Watch::health)
                .orElseGet(() -> new WatchHealth(
                        0,
                        0,
                        0,
                        Duration.ZERO,
                        Duration.ZERO,
                        Duration.ZERO,
                        0,
                        asked.stream().toList()));
    }

    void begin() {
        bridged.discovery().forEach(outbox::put);
        bridged.devices().forEach(guid -> outbox.put(bridged.availability(guid, Set.of())));
        end = server.follow(this::told);
    }

    /** Nothing that the watch tells is put into the outbox afterwards. */
    synchronized void end() {
        isEnded = true;
        end.run();
    }

    private synchronized void told(WatchEvent event) {
        if (isEnded) {
            return;
        } else if (event instanceof WatchEvent.Told told) {
            state(told.state(), told.readAt());
        } else if (event instanceof WatchEvent.Changed changed) {
            changed.change().after().ifPresent(state -> state(state, changed.readAt()));
        } else if (event instanceof WatchEvent.Stale stale && stale.failure().isPresent()) {
            answers(stale.device().guid(), stale.reading(), false);
        } else if (event instanceof WatchEvent.Fresh fresh) {
            answers(fresh.device().guid(), fresh.reading(), true);
        }
        boolean isTrouble = event instanceof WatchEvent.ServerLost || event instanceof WatchEvent.AccessRefused;
        if (isTrouble || !isOnline) {
            tellAvailability();
        }
    }

    private void state(DeviceState state, Instant readAt) {
        known.put(key(state.device().guid(), state.name()), state);
        bridged.states(state, readAt, (guid, name) -> Optional.ofNullable(known.get(key(guid, name))))
                .forEach(outbox::put);
    }

    private void answers(String guid, String reading, boolean isAnswered) {
        Set<String> of = failed.computeIfAbsent(guid, it -> new HashSet<>());
        if ((isAnswered ? of.remove(reading) : of.add(reading))
                && bridged.devices().contains(guid)) {
            outbox.put(bridged.availability(guid, of));
        }
    }

    private static List<String> key(String guid, String name) {
        return List.of(guid, name);
    }

    /** Before anything is known the broker keeps what it has. */
    private void tellAvailability() {
        WatchHealth health = health();
        boolean isLost = health.servers().stream().anyMatch(it -> it.access() != WatchHealth.Access.OPEN);
        if (isLost || asked.isPresent() || health.unread() < health.readings()) {
            isOnline = !isLost;
            outbox.put(new Message(bridged.availableTopic(), isLost ? Topics.OFFLINE : Topics.ONLINE));
        }
    }

    /** Looks how the server is, and asks it for the diagnostics, but not with credentials that it has refused. */
    synchronized void look(PlannedCall status, TimeSource time) {
        tellAvailability();
        if (health().servers().stream().anyMatch(it -> it.access() == WatchHealth.Access.REFUSED)) {
            return;
        }
        server.send(status, PlannedCall.noListener()).ifPresent(answer -> {
            CompletableFuture<List<ReplyField>> unused =
                    answer.whenComplete((fields, failure) -> answered(fields, failure, time.now()));
        });
    }

    private synchronized void answered(
            @Nullable List<ReplyField> fields, @Nullable Throwable failure, Instant answeredAt) {
        if (isEnded) {
            return;
        }
        if (fields != null) {
            List<ReplyField> clean = fields.stream()
                    .map(read -> new ReplyField(read.field(), server.echo().clean(read.value())))
                    .toList();
            bridged.status(clean, answeredAt).forEach(outbox::put);
        }
        if (watch.isEmpty()) {
            WatchHealth.Access access = fields == null ? WatchHealth.Access.LOST : WatchHealth.Access.OPEN;
            Optional<RuntimeException> why = Optional.ofNullable(failure)
                    .map(it -> it instanceof CompletionException && it.getCause() != null ? it.getCause() : it)
                    .filter(RuntimeException.class::isInstance)
                    .map(RuntimeException.class::cast);
            asked = Optional.of(new WatchHealth.Server(server.name(), access, why, Duration.ZERO, 0));
            tellAvailability();
        }
    }

    /** Has all devices read before their turn, also where the server refused the credentials. */
    void readAll() {
        watch.ifPresent(it -> server.devices().forEach(device -> it.readSoon(new Named(device))));
    }

    /** A device whose watch knows what is to be read. */
    private record Named(DeviceInfo info) implements PlantDevice {

        @Override
        public List<StateRequest<?>> readings() {
            return List.of();
        }
    }

    Optional<Commanded> commanded(String topic) {
        return bridged.control(topic).map(control -> new Commanded(control, call -> commands.send(server, call)));
    }
}
