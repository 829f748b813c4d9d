package io.github.thinknxkit.plant;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The states that some devices told at about the same time. They are read one after the other, so that it takes as long as
 * the reading of all.
 *
 * @param states what they told, in the order of the devices
 * @param failures what they did not tell
 */
public record Snapshot(List<DeviceState> states, List<FailedReading> failures) {

    /** Copies the lists. */
    public Snapshot {
        states = List.copyOf(Objects.requireNonNull(states, "states"));
        failures = List.copyOf(Objects.requireNonNull(failures, "failures"));
    }

    /** {@return whether all readings were answered} */
    public boolean isComplete() {
        return failures.isEmpty();
    }

    /**
     * Finds a state.
     *
     * @param guid the device's identifier
     * @param name the state's name, such as {@code power.on}
     * @return the state, or empty if the device did not tell it
     */
    public Optional<DeviceState> state(String guid, String name) {
        Objects.requireNonNull(guid, "guid");
        Objects.requireNonNull(name, "name");
        return states.stream()
                .filter(state ->
                        state.device().guid().equals(guid) && state.name().equals(name))
                .findFirst();
    }

    /**
     * Compares with an earlier snapshot.
     *
     * @param earlier the earlier one
     * @return what is different now
     */
    public SnapshotDifference since(Snapshot earlier) {
        return SnapshotDifference.between(Objects.requireNonNull(earlier, "earlier"), this);
    }

    /** Returns how many states were told, and a line for each reading that was not answered. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(states.size()).append(" states");
        failures.forEach(failure -> text.append("\n  ").append(failure));
        return text.toString();
    }
}
