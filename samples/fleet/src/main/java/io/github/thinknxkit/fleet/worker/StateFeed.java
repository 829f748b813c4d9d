package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.record.FleetState;
import io.github.thinknxkit.fleet.serve.OwnedServer;
import io.github.thinknxkit.fleet.serve.ServerListener;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchedState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes what watches tell, as long as the worker holds the partition. */
final class StateFeed implements ServerListener {

    private final Outbox outbox;
    private final String worker;
    private final Function<Integer, Optional<OwnedPartition>> owned;

    StateFeed(Outbox outbox, String worker, Function<Integer, Optional<OwnedPartition>> owned) {
        this.outbox = outbox;
        this.worker = worker;
        this.owned = owned;
    }

    @Override
    public void opened(OwnedServer server) {
        Runnable unused = server.open().follow(event -> tell(server, event));
    }

    private void tell(OwnedServer server, WatchEvent event) {
        if (event instanceof WatchEvent.Told told) {
            write(server, told.state(), told.readAt(), false);
        } else if (event instanceof WatchEvent.Changed changed) {
            changed.change().after().ifPresent(state -> write(server, state, changed.readAt(), false));
        } else if (event instanceof WatchEvent.Stale || event instanceof WatchEvent.Fresh) {
            writeAll(server);
        }
    }

    /** Writes all states of a server as they are now, also those that have not changed. */
    void writeAll(OwnedServer server) {
        states(server).forEach(known -> write(server, known.state(), known.readAt(), known.stale()));
    }

    private void write(OwnedServer server, DeviceState state, Instant readAt, boolean stale) {
        owned.apply(server.partition())
                .filter(OwnedPartition::isHeld)
                .ifPresent(partition ->
                        outbox.state(partition.number(), record(server, state, readAt, stale, partition.epoch())));
    }

    private FleetState record(OwnedServer server, DeviceState state, Instant readAt, boolean stale, long epoch) {
        return new FleetState(
                server.name(),
                state.device().guid(),
                state.device().path(),
                state.name(),
                state.value(),
                state.unit(),
                readAt,
                stale,
                worker,
                epoch);
    }

    @Override
    public void replaced(OwnedServer server, Optional<OwnedServer> next) {
        Set<String> left = next.map(OwnedServer::open)
                .map(open ->
                        open.devices().stream().map(device -> device.guid()).collect(Collectors.toSet()))
                .orElse(Set.of());
        states(server).stream()
                .map(known -> record(server, known.state(), known.readAt(), true, 0))
                .filter(state -> !left.contains(state.guid()))
                .forEach(state -> outbox.gone(server.partition(), state.key()));
    }

    private static List<WatchedState> states(OwnedServer server) {
        return server.open().watch().map(watch -> watch.states()).orElse(List.of());
    }
}
