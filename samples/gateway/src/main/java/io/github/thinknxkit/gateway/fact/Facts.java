package io.github.thinknxkit.gateway.fact;

import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.AccessRefused;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.Fresh;
import io.github.thinknxkit.watch.WatchEvent.Reconfigured;
import io.github.thinknxkit.watch.WatchEvent.ServerBack;
import io.github.thinknxkit.watch.WatchEvent.ServerLost;
import io.github.thinknxkit.watch.WatchEvent.Stale;
import io.github.thinknxkit.watch.WatchEvent.Synced;
import io.github.thinknxkit.watch.WatchEvent.Told;
import io.github.thinknxkit.watch.WatchedState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What is true of one server and its devices just now: of each subject one fact. All who are to be told of a server share it. */
public final class Facts implements AutoCloseable {

    private static final Value BACK = Value.of("back");

    private final StateSource source;
    private final InstantSource clock;
    private final List<Consumer<Subject>> listeners = new CopyOnWriteArrayList<>();

    /** Guarded by this, as are the next three. */
    private final Map<Subject, Fact> facts = new HashMap<>();

    private Set<Subject> changed = new LinkedHashSet<>();

    /** The readings that an event has told of, so that what was looked up before it does not count. */
    private final Set<Subject> heard = new HashSet<>();

    private boolean isBeginning = true;

    private volatile Runnable subscription = () -> {};

    private Facts(StateSource source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /** Begins to follow a source. */
    public static Facts follow(StateSource source, InstantSource clock) {
        Facts facts = new Facts(source, clock);
        facts.begin();
        return facts;
    }

    /**
     * Tells a listener, which returns at once, each subject of which something else is true from now on. Returns what ends that. No
     * lock is held meanwhile.
     */
    public Runnable listen(Consumer<Subject> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void begin() {
        subscription = source.subscribe(this::hear);
        List<WatchedState> states = source.states();
        tell(() -> {
            for (WatchedState state : states) {
                DeviceState told = state.state();
                Fact staleness = staleness(told.device(), controller(told), state.stale(), state.readAt());
                if (!heard.contains(staleness.subject())) {
                    set(staleness);
                }
                read(told, state.readAt());
            }
            heard.clear();
            isBeginning = false;
        });
    }

    private static String controller(DeviceState state) {
        return new Subject(state.device().guid(), state.name()).controller();
    }

    private void hear(WatchEvent event) {
        tell(() -> note(event));
    }

    /** Nobody is told under the lock: they ask for facts under locks of their own. */
    private void tell(Runnable noting) {
        Set<Subject> telling;
        synchronized (this) {
            noting.run();
            telling = changed;
            changed = new LinkedHashSet<>();
        }
        telling.forEach(subject -> listeners.forEach(listener -> listener.accept(subject)));
    }

    public String server() {
        return source.server();
    }

    public List<DeviceInfo> devices() {
        return source.devices();
    }

    /** {@return what is true, in no order} */
    public synchronized List<Fact> all() {
        return List.copyOf(facts.values());
    }

    public synchronized Optional<Fact> find(Subject subject) {
        return Optional.ofNullable(facts.get(subject));
    }

    /** Returns whether a state is known to be too old to be sure of. */
    public synchronized boolean isStale(Subject subject) {
        Fact staleness = facts.get(subject.staleness());
        return staleness != null && staleness.value().equals(Value.TRUE);
    }

    private void note(WatchEvent event) {
        if (event instanceof Told told) {
            read(told.state(), told.readAt());
            aboutStaleness(told.state(), told.readAt());
        } else if (event instanceof Changed changed) {
            changed.change().after().ifPresent(state -> read(state, changed.readAt()));
        } else if (event instanceof Stale stale) {
            hearOf(staleness(stale.device(), stale.reading(), true, clock.instant()));
        } else if (event instanceof Fresh fresh) {
            hearOf(staleness(fresh.device(), fresh.reading(), false, fresh.at()));
        } else {
            hearOfServer(event);
        }
    }

    private void hearOf(Fact staleness) {
        if (isBeginning) {
            heard.add(staleness.subject());
        }
        set(staleness);
    }

    private void hearOfServer(WatchEvent event) {
        if (event instanceof Synced && !facts.containsKey(Subject.ACCESS)) {
            set(ofServer(Subject.ACCESS, BACK));
        } else if (event instanceof ServerBack) {
            set(ofServer(Subject.ACCESS, BACK));
        } else if (event instanceof ServerLost) {
            set(ofServer(Subject.ACCESS, Value.of("lost")));
        } else if (event instanceof AccessRefused) {
            set(ofServer(Subject.ACCESS, Value.of("refused")));
        } else if (event instanceof Reconfigured reconfigured) {
            set(ofServer(Subject.PROJECT, Value.of(reconfigured.revision())));
        }
    }

    private void read(DeviceState state, Instant at) {
        DeviceInfo device = state.device();
        Subject subject = new Subject(device.guid(), state.name());
        Fact before = facts.get(subject);
        if (before == null || !at.isBefore(before.at())) {
            set(new Fact(subject, Value.of(state.value()), state.unit(), Optional.of(device), at));
        }
    }

    /** What a new listener is told may have been read long ago, so it says nothing where something is known. */
    private void aboutStaleness(DeviceState state, Instant at) {
        Fact fresh = staleness(state.device(), controller(state), false, at);
        if (!facts.containsKey(fresh.subject())) {
            set(fresh);
        }
    }

    private static Fact staleness(DeviceInfo device, String reading, boolean isStale, Instant at) {
        return new Fact(new Subject(device.guid(), reading), Value.of(isStale), "", Optional.of(device), at);
    }

    private Fact ofServer(Subject subject, Value value) {
        return new Fact(subject, value, "", Optional.empty(), clock.instant());
    }

    private void set(Fact fact) {
        Fact before = facts.put(fact.subject(), fact);
        if (before == null || !before.value().equals(fact.value())) {
            changed.add(fact.subject());
        }
    }

    /** Follows the source no longer. */
    @Override
    public void close() {
        subscription.run();
    }
}
