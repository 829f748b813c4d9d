package io.github.thinknxkit.watch;

import io.github.thinknxkit.caller.Caller;
import io.github.thinknxkit.internal.poll.Poller;
import io.github.thinknxkit.internal.thread.Callbacks;
import io.github.thinknxkit.internal.thread.Threads;
import io.github.thinknxkit.plant.PlantDevice;
import io.github.thinknxkit.plant.StateRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readings of devices, and which server each is read from. */
final class Selection {

    /** A reading of a device, by its place among the device's readings. */
    private record Place(PlantDevice device, int index, Poller poller) {}

    private final List<Place> places = new ArrayList<>();

    static Selection of(List<PlantDevice> devices) {
        Selection selection = new Selection();
        Map<Caller, Poller> pollers = new HashMap<>();
        for (PlantDevice device : devices) {
            int index = 0;
            for (StateRequest<?> request : device.readings()) {
                Caller caller = WatchedReading.polled(request).caller();
                selection.places.add(new Place(device, index++, pollers.computeIfAbsent(caller, Poller::of)));
            }
        }
        return selection;
    }

    /** Returns where the caller's code runs: with one client, as its transport was told. */
    Callbacks callbacks() {
        return places.isEmpty()
                ? new Threads(Optional.empty()).callbacks()
                : places.get(0).poller().callbacks();
    }

    List<Part> parts(Sight sight) {
        Map<Poller, Part> parts = new LinkedHashMap<>();
        places.forEach(place -> parts.computeIfAbsent(place.poller(), poller -> new Part(sight, poller))
                .watch(place.device(), place.index()));
        return List.copyOf(parts.values());
    }
}
