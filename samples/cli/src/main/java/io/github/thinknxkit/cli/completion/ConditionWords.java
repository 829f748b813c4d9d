package io.github.thinknxkit.cli.completion;

import io.github.thinknxkit.cli.completion.Candidates.Candidate;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.plant.DeviceInfo;
import java.util.List;
import java.util.stream.Stream;

/** How a condition such as {@code Hall/Lamp power=on} may go on: the path of a device, its states, and their words. */
public final class ConditionWords {

    private ConditionWords() {}

    /**
     * Returns how a condition may go on.
     *
     * @param plant the devices
     * @param kinds which states they tell
     * @param current the condition so far
     * @return paths, or whole conditions if a device is named
     */
    public static Candidates of(Plant plant, StateKinds kinds, String current) {
        List<Candidate> conditions = plant.devices().stream()
                .filter(device -> current.startsWith(device.path() + " "))
                .flatMap(device -> of(device, kinds, current))
                .toList();
        return conditions.isEmpty()
                ? PathWords.devices(plant, device -> !kinds.words(device).isEmpty(), current)
                : Candidates.of(conditions);
    }

    private static Stream<Candidate> of(DeviceInfo device, StateKinds kinds, String current) {
        return kinds.words(device).entrySet().stream().flatMap(state -> {
            String start = device.path() + " " + state.getKey() + "=";
            return current.startsWith(start)
                    ? state.getValue().stream().map(value -> new Candidate(start + value, ""))
                    : Stream.of(new Candidate(start, ""));
        });
    }
}
