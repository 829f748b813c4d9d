package io.github.thinknxkit.gateway.hook;

import io.github.thinknxkit.gateway.fact.StateSource;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.plant.DeviceType;
import io.github.thinknxkit.plant.Protection;
import io.github.thinknxkit.plant.StateChange;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchedState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** A building of lights whose states a test sets, told as a watch tells them. */
public final class FakeSource implements StateSource {

    private static final DeviceType LIGHT = new DeviceType("light", List.of("power", "power-level"), Protection.NONE);

    private final String server;
    private final List<DeviceInfo> devices;
    private final Map<String, WatchedState> states = new LinkedHashMap<>();
    private final Set<String> stale = new HashSet<>();
    private final List<Consumer<? super WatchEvent>> listeners = new ArrayList<>();
    private Instant now = Instant.parse("2026-01-01T00:00:00Z");

    /** Creates a building of so many lights: {@code lamp0} in the hall, the others in the kitchen. */
    public FakeSource(String server, int count) {
        this.server = server;
        List<DeviceInfo> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(DeviceInfo.of(LIGHT, "lamp" + i, "Lamp " + i, List.of(i == 0 ? "Hall" : "Kitchen")));
        }
        devices = List.copyOf(all);
    }

    @Override
    public String server() {
        return server;
    }

    @Override
    public List<DeviceInfo> devices() {
        return devices;
    }

    @Override
    public synchronized List<WatchedState> states() {
        return List.copyOf(states.values());
    }

    @Override
    public synchronized Runnable subscribe(Consumer<? super WatchEvent> listener) {
        listeners.add(listener);
        states.values().forEach(state -> listener.accept(new WatchEvent.Told(state.state(), state.readAt())));
        return () -> forget(listener);
    }

    private synchronized void forget(Consumer<? super WatchEvent> listener) {
        listeners.remove(listener);
    }

    /** Sets a state, and tells it. */
    public synchronized void set(int lamp, String state, Object value) {
        DeviceInfo device = devices.get(lamp);
        DeviceState after = new DeviceState(device, state, value, state.equals("power-level.level") ? "%" : "");
        now = now.plusMillis(1);
        boolean isStale = stale.contains(device.guid());
        WatchedState before = states.put(device.guid() + " " + state, new WatchedState(after, now, isStale));
        if (before == null) {
            tell(new WatchEvent.Told(after, now));
        } else if (!before.state().hasValueOf(after)) {
            StateChange change = new StateChange(Optional.of(before.state()), Optional.of(after));
            tell(new WatchEvent.Changed(change, now, WatchEvent.Cause.POLL));
        }
    }

    /** Says that a lamp's power cannot be read any more, or that it can. */
    synchronized void stale(int lamp, boolean isStale) {
        DeviceInfo device = devices.get(lamp);
        if (isStale) {
            stale.add(device.guid());
        } else {
            stale.remove(device.guid());
        }
        states.replaceAll((key, state) ->
                key.startsWith(device.guid() + " ") ? new WatchedState(state.state(), state.readAt(), isStale) : state);
        now = now.plusMillis(1);
        tell(
                isStale
                        ? new WatchEvent.Stale(device, "power", Optional.empty(), Optional.empty())
                        : new WatchEvent.Fresh(device, "power", now));
    }

    synchronized void tell(WatchEvent event) {
        List.copyOf(listeners).forEach(listener -> listener.accept(event));
    }

    synchronized int listeners() {
        return listeners.size();
    }
}
