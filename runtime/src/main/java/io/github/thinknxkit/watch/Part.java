package io.github.thinknxkit.watch;

import io.github.thinknxkit.internal.poll.Poller;
import io.github.thinknxkit.internal.poll.Reading;
import io.github.thinknxkit.plant.PlantDevice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a watch reads from one server. */
final class Part {

    private final Sight sight;
    private final Poller poller;
    private final ArrayList<WatchedReading> watched = new ArrayList<>();
    private List<Reading> readings = List.of();

    Part(Sight sight, Poller poller) {
        this.sight = sight;
        this.poller = poller;
    }

    Sight sight() {
        return sight;
    }

    Poller poller() {
        return poller;
    }

    List<WatchedReading> watched() {
        return watched;
    }

    void watch(PlantDevice device, int index) {
        watched.add(new WatchedReading(this, device, index));
    }

    void begin() {
        watched.trimToSize();
        List<Reading> all = poller.add(sight, watched);
        for (int i = 0; i < all.size(); i++) {
            watched.get(i).readAs(all.get(i));
        }
        readings = List.copyOf(all);
    }

    /** Looks at each reading as it is at one moment. */
    void look(Look look) {
        int[] next = {0};
        poller.look(
                readings, (reading, age, readAt) -> look.at(watched.get(next[0]++), reading.isStale(), age, readAt));
    }

    /** Looks at a reading. */
    @FunctionalInterface
    interface Look {

        /** Takes a reading, whether it is too old, its age in nanoseconds, and when it was read, if it was. */
        void at(WatchedReading watched, boolean stale, long age, Optional<Instant> readAt);
    }
}
