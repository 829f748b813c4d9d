package io.github.thinknxkit.samples.villa.watched;

import io.github.thinknxkit.plant.DeviceState;
import io.github.thinknxkit.samples.villa.watched.Track.Point;
import io.github.thinknxkit.watch.WatchEvent;
import io.github.thinknxkit.watch.WatchEvent.Cause;
import io.github.thinknxkit.watch.WatchEvent.Changed;
import io.github.thinknxkit.watch.WatchEvent.ServerBack;
import io.github.thinknxkit.watch.WatchEvent.ServerLost;
import io.github.thinknxkit.watch.WatchEvent.Told;
import io.github.thinknxkit.watch.WatchedState;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Takes down what a watch tells, and when each state was read. */
final class Sighting {

    private final Instant start;
    private final Duration length;
    private final Map<String, List<Point>> points = new LinkedHashMap<>();
    private final Map<String, TreeSet<Instant>> reads = new LinkedHashMap<>();
    private final List<Outage> outages = new ArrayList<>();
    private Optional<Instant> lostAt = Optional.empty();
    private Instant latest;

    /**
     * A time in which the server was out of reach.
     *
     * @param from when that was noticed
     * @param to when it was over
     */
    record Outage(Instant from, Instant to) {}

    Sighting(Instant start, Duration length) {
        this.start = start;
        this.length = length;
        this.latest = start;
    }

    Instant start() {
        return start;
    }

    Duration length() {
        return length;
    }

    synchronized void take(WatchEvent event) {
        if (event instanceof Told told) {
            add(told.state(), start, Optional.empty());
        } else if (event instanceof Changed changed) {
            changed.change().after().ifPresent(state -> add(state, changed.readAt(), Optional.of(changed.cause())));
        } else if (event instanceof ServerLost) {
            lostAt = Optional.of(latest);
        } else if (event instanceof ServerBack) {
            lostAt.ifPresent(from -> outages.add(new Outage(from, latest)));
            lostAt = Optional.empty();
        }
    }

    private void add(DeviceState state, Instant at, Optional<Cause> cause) {
        if (state.value() instanceof Number number) {
            points.computeIfAbsent(key(state), unused -> new ArrayList<>())
                    .add(new Point(at, number.doubleValue(), cause));
        }
    }

    private static String key(DeviceState state) {
        return state.device().path() + " " + state.name();
    }

    /** Takes down when states were read. */
    synchronized void look(Instant now, List<WatchedState> states) {
        latest = now;
        states.forEach(known -> reads.computeIfAbsent(key(known.state()), unused -> new TreeSet<>())
                .add(known.readAt()));
    }

    synchronized List<Outage> outages() {
        return List.copyOf(outages);
    }

    /** Returns what was told of one state. */
    synchronized Track track(String title, String key, String unit, double least, double greatest) {
        return new Track(
                title,
                unit,
                least,
                greatest,
                points.getOrDefault(key, List.of()),
                List.copyOf(reads.getOrDefault(key, new TreeSet<>())));
    }
}
