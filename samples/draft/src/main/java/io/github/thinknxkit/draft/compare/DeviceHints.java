package io.github.thinknxkit.draft.compare;

import io.github.thinknxkit.spec.names.NameWords;
import io.github.thinknxkit.spec.names.NameWords.Word;
import io.github.thinknxkit.spec.plant.PlacedDevice;
import io.github.thinknxkit.spec.plant.PlantFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Finds the devices of a plant that bear the old name of an address. */
final class DeviceHints {

    /**
     * A device.
     *
     * @param shown its name with its areas
     * @param words the words of its name
     */
    private record Named(String shown, List<String> words) {}

    private final List<Named> devices;

    DeviceHints(PlantFile plant) {
        devices = plant.devices().stream().map(DeviceHints::named).toList();
    }

    private static Named named(PlacedDevice placed) {
        List<String> path = new ArrayList<>(placed.areas());
        path.add(placed.device().name().text());
        return new Named(String.join(" / ", path), words(placed.device().name().text()));
    }

    private static List<String> words(String name) {
        return NameWords.of(name).stream().map(Word::text).toList();
    }

    /** The devices whose whole names occur in the old name of an address, but not in the new one. */
    List<String> of(String before, String now) {
        List<String> old = words(before);
        List<String> present = words(now);
        return devices.stream()
                .filter(device -> !device.words().isEmpty())
                .filter(device -> Collections.indexOfSubList(old, device.words()) >= 0)
                .filter(device -> Collections.indexOfSubList(present, device.words()) < 0)
                .map(Named::shown)
                .toList();
    }
}
