package io.github.thinknxkit.cli.completion;

import io.github.thinknxkit.cli.completion.Candidates.Candidate;
import io.github.thinknxkit.dynamic.plant.PlacePath;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.plant.DeviceInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The paths of a plant, one level at a time, as a shell completes the names of files. */
public final class PathWords {

    private PathWords() {}

    /**
     * Returns how a path may go on.
     *
     * @param plant the plant
     * @param wanted which devices are meant
     * @param current the path so far
     * @return areas, with a slash at their end, and devices
     */
    public static Candidates devices(Plant plant, Predicate<DeviceInfo> wanted, String current) {
        Map<String, String> words = new LinkedHashMap<>();
        for (DeviceInfo device : plant.devices()) {
            String word = PlacePath.of(device).completed(current);
            if (wanted.test(device) && !word.equals(current)) {
                words.putIfAbsent(word, word.equals(device.path()) ? device.kind() : "area");
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        words.forEach((word, description) -> candidates.add(new Candidate(word, description)));
        return Candidates.of(candidates);
    }

    /**
     * Returns how the path of an area or device may go on.
     *
     * @param plant the plant
     * @param current the path so far
     * @return areas, with a slash at their end, and devices
     */
    public static Candidates all(Plant plant, String current) {
        return devices(plant, device -> true, current);
    }
}
