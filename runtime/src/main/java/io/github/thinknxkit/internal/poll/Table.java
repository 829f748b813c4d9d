package io.github.thinknxkit.internal.poll;

import io.github.thinknxkit.caller.Call;
import io.github.thinknxkit.internal.poll.Reader.Audience;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * All readings of a server. The next one is looked for each time, and not taken from a queue: what a queue holds is old when
 * its turn comes. A look at ten thousand takes some ten microseconds, and an index of them would cost more memory than they do.
 */
final class Table {

    private final List<Reading> all = new ArrayList<>();

    List<Reading> all() {
        return all;
    }

    /** How many devices there are, the server itself included. */
    int devices() {
        return (int) all.stream().map(Reading::target).distinct().count();
    }

    void add(Reading reading) {
        all.add(reading);
    }

    /** Adds readers, and returns the reading of each: that of an equal call if there is one. */
    List<Reading> addAll(List<? extends Reader> readers, long now) {
        Map<String, List<Reading>> byDevice = new HashMap<>();
        all.forEach(reading -> note(reading, byDevice));
        List<Reading> added = new ArrayList<>(readers.size());
        for (Reader reader : readers) {
            Call<?> call = reader.call();
            Optional<Reading> same = byDevice.getOrDefault(call.target(), List.of()).stream()
                    .filter(reading -> reading.call().equals(call))
                    .findFirst();
            same.ifPresent(reading -> reading.add(reader));
            added.add(same.orElseGet(() -> {
                Reading made = new Reading(reader, now);
                all.add(made);
                note(made, byDevice);
                return made;
            }));
        }
        return added;
    }

    /** By the device, which each reading knows; its call may have to be made anew. */
    private static void note(Reading reading, Map<String, List<Reading>> byDevice) {
        byDevice.computeIfAbsent(reading.target(), unused -> new ArrayList<>(2)).add(reading);
    }

    /** Forgets the readers of an audience, and the readings that nobody else wants. */
    void remove(Audience audience) {
        all.removeIf(reading -> !reading.remove(audience));
    }

    /** Does something with each reading of a device, and returns whether there is one. */
    boolean forDevice(String guid, Consumer<Reading> action) {
        boolean found = false;
        for (Reading reading : all) {
            if (reading.target().equals(guid)) {
                found = true;
                action.accept(reading);
            }
        }
        return found;
    }

    /** Returns the reading that is to be made next, now or later; none of a device that is being read. */
    @Nullable
    Reading next(long now, Set<String> busy) {
        Reading next = null;
        for (Reading reading : all) {
            if (reading.isBefore(next, now) && !busy.contains(reading.target())) {
                next = reading;
            }
        }
        return next;
    }

    /** Returns when the next reading becomes too old. */
    long nextStale() {
        long earliest = Long.MAX_VALUE;
        for (Reading reading : all) {
            earliest = Math.min(earliest, reading.staleAt());
        }
        return earliest;
    }
}
