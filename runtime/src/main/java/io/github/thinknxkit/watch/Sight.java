package io.github.thinknxkit.watch;

import io.github.thinknxkit.internal.poll.Poller;
import io.github.thinknxkit.internal.poll.Reader.Audience;
import io.github.thinknxkit.internal.thread.CallFuture;
import io.github.thinknxkit.internal.thread.Callbacks;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.FailedReading;
import io.github.thinknxkit.plant.Snapshot;
import io.github.thinknxkit.plant.StateChange;
import io.github.thinknxkit.watch.Viewer.EventKey;
import io.github.thinknxkit.watch.WatchEvent.AccessRefused;
import io.github.thinknxkit.watch.WatchEvent.Cause;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Fresh;
import io.github.thinknxkit.watch.WatchEvent.Reconfigured;
import io.github.thinknxkit.watch.WatchEvent.ServerBack;
import io.github.thinknxkit.watch.WatchEvent.ServerLost;
import io.github.thinknxkit.watch.WatchEvent.Stale;
import io.github.thinknxkit.watch.WatchEvent.Synced;
import io.github.thinknxkit.watch.WatchEvent.Told;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Flow.Subscriber;
import java.util.concurrent.TimeUnit;

/**
 * What one watch sees: what its devices told, and who is told of it. Whatever is told is told under its lock, so that a new
 * subscriber misses nothing and is told nothing twice.
 */
final class Sight implements Audience {

    /** A subscriber may wait for the thread that closes the watch. */
    private static final long LONGEST_END = TimeUnit.SECONDS.toNanos(1);

    private static final String SERVER = "server";

    private final Scope scope;
    private final Callbacks callbacks;
    private final CallFuture<Snapshot> ready;
    private final List<Viewer> viewers = new ArrayList<>();
    private List<Part> parts = List.of();
    private int uncounted;
    private int openServers;
    private long unhinted;
    private Optional<Instant> syncedAt = Optional.empty();
    private boolean closed;

    /**
     * What a watch is to be like.
     *
     * @param freshness how old a state may become, in nanoseconds
     * @param budget how many reads a second it may cost on each server
     * @param isHinted whether there is a source of hints
     */
    record Scope(long freshness, double budget, boolean isHinted) {}

    Sight(Scope scope, Callbacks callbacks) {
        this.scope = scope;
        this.callbacks = callbacks;
        this.ready = new CallFuture<>(callbacks);
    }

    void begin(List<Part> all) {
        synchronized (this) {
            parts = List.copyOf(all);
            uncounted = all.stream().mapToInt(part -> part.watched().size()).sum();
            openServers = all.size();
        }
        all.forEach(Part::begin);
        if (uncounted == 0) {
            synced();
        }
    }

    CallFuture<Snapshot> ready() {
        return ready;
    }

    synchronized Snapshot current() {
        List<DeviceState> states = new ArrayList<>();
        List<FailedReading> failures = new ArrayList<>();
        for (Part part : parts) {
            for (WatchedReading watched : part.watched()) {
                states.addAll(watched.states());
                watched.failed().ifPresent(failures::add);
            }
        }
        return new Snapshot(states, failures);
    }

    List<WatchedState> states() {
        List<WatchedState> states = new ArrayList<>();
        for (Part part : parts()) {
            part.look((watched, stale, age, readAt) -> readAt.ifPresent(
                    at -> watched.states().forEach(state -> states.add(new WatchedState(state, at, stale)))));
        }
        return states;
    }

    WatchHealth health() {
        HealthCount count = new HealthCount(unhinted());
        parts().forEach(count::add);
        return count.health();
    }

    private synchronized List<Part> parts() {
        return parts;
    }

    private synchronized long unhinted() {
        return unhinted;
    }

    /** Begins to tell a subscriber: first all that is known. */
    void subscribe(Subscriber<? super WatchEvent> subscriber) {
        Viewer viewer = new Viewer(subscriber, callbacks, this::forget);
        viewer.begin();
        synchronized (this) {
            if (closed) {
                viewer.end();
                return;
            }
            viewers.add(viewer);
            for (Part part : parts) {
                part.look((watched, stale, age, readAt) -> {
                    readAt.ifPresent(at ->
                            watched.states().forEach(state -> viewer.offer(key(watched, state), new Told(state, at))));
                    if (stale) {
                        viewer.offer(new EventKey(watched, ""), watched.staleness(readAt));
                    }
                });
            }
            syncedAt.ifPresent(at -> viewer.offer(new EventKey(this, "synced"), new Synced(at)));
        }
    }

    private synchronized void forget(Viewer viewer) {
        viewers.remove(viewer);
    }

    /** Tells something that is to be told at once. */
    synchronized void tell(Runnable news) {
        if (!closed) {
            news.run();
        }
    }

    private void tellAll(EventKey key, WatchEvent event) {
        tell(() -> List.copyOf(viewers).forEach(viewer -> viewer.offer(key, event)));
    }

    private static EventKey key(WatchedReading watched, DeviceState state) {
        return new EventKey(watched, state.name());
    }

    void told(WatchedReading watched, DeviceState state, Instant readAt) {
        tellAll(key(watched, state), new Told(state, readAt));
    }

    void changed(
            WatchedReading watched,
            DeviceState before,
            DeviceState after,
            Instant readAt,
            io.github.thinknxkit.internal.poll.Cause why) {
        Cause cause = switch (why) {
            case ROUND -> Cause.POLL;
            case HINT -> Cause.HINT;
            case COMMAND -> Cause.COMMAND;
        };
        if (scope.isHinted() && cause == Cause.POLL) {
            unhinted++;
        }
        StateChange change = new StateChange(Optional.of(before), Optional.of(after));
        tellAll(key(watched, after), new Changed(change, readAt, cause));
    }

    void stale(WatchedReading watched, Stale stale) {
        tellAll(new EventKey(watched, ""), stale);
    }

    void fresh(WatchedReading watched, String reading) {
        tellAll(
                new EventKey(watched, ""),
                new Fresh(watched.device().info(), reading, watched.readAt().orElse(Instant.MIN)));
    }

    /** A reading was answered for the first time, or its device did not answer. */
    synchronized void oneCounted() {
        if (--uncounted == 0) {
            synced();
        }
    }

    private void synced() {
        Instant now =
                parts().isEmpty() ? Instant.EPOCH : parts().get(0).poller().instant();
        tell(() -> {
            syncedAt = Optional.of(now);
            tellAll(new EventKey(this, "synced"), new Synced(now));
        });
        ready.complete(current());
    }

    @Override
    public long freshness() {
        return scope.freshness();
    }

    @Override
    public double budget() {
        return scope.budget();
    }

    @Override
    public void lost(String connection, RuntimeException failure) {
        tellAll(new EventKey(connection, SERVER), new ServerLost(connection, failure));
    }

    @Override
    public void back(String connection) {
        tellAll(new EventKey(connection, SERVER), new ServerBack(connection));
    }

    @Override
    public void refused(String connection, RuntimeException failure) {
        tellAll(new EventKey(connection, SERVER), new AccessRefused(connection, failure));
        ready.completeExceptionally(failure);
    }

    @Override
    public void reconfigured(String connection, String revision) {
        tellAll(new EventKey(connection, "project"), new Reconfigured(connection, revision));
    }

    @Override
    public void closed(String connection) {
        boolean last;
        synchronized (this) {
            last = --openServers == 0;
        }
        if (last) {
            close();
        }
    }

    void readSoon(String guid) {
        parts().forEach(part -> part.poller().readSoon(guid, io.github.thinknxkit.internal.poll.Cause.HINT));
    }

    void readAllSoon() {
        parts().stream().map(Part::poller).forEach(Poller::readAllSoon);
    }

    /** Ends the reading, and waits until nobody is being told of anything. */
    void close() {
        List<Viewer> ending;
        synchronized (this) {
            closed = true;
            ending = List.copyOf(viewers);
        }
        parts().forEach(part -> part.poller().remove(this));
        boolean unused = ready.cancel(true);
        ending.forEach(Viewer::end);
        long end = System.nanoTime() + LONGEST_END;
        ending.forEach(viewer -> viewer.awaitEnd(end - System.nanoTime()));
    }
}
