package io.github.thinknxkit.plant;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What is different between two snapshots.
 *
 * @param changes the states that are not what they were, in the order of the later snapshot; last those of devices that it
 *     does not have
 * @param unknown the readings that one of the snapshots lacks an answer to, so that nobody knows: those of the later snapshot,
 *     then what only the earlier one lacks
 */
public record SnapshotDifference(List<StateChange> changes, List<FailedReading> unknown) {

    /** Copies the lists. */
    public SnapshotDifference {
        changes = List.copyOf(Objects.requireNonNull(changes, "changes"));
        unknown = List.copyOf(Objects.requireNonNull(unknown, "unknown"));
    }

    /** {@return whether nothing is known to have changed} */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    static SnapshotDifference between(Snapshot earlier, Snapshot later) {
        Map<Key, DeviceState> before = byKey(earlier);
        Map<Key, DeviceState> after = byKey(later);
        Map<Key, FailedReading> unread = unread(later, earlier);
        List<StateChange> changes = new ArrayList<>();
        after.forEach((key, state) -> compare(Optional.ofNullable(before.get(key)), Optional.of(state))
                .filter(change -> !key.isIn(unread.keySet()))
                .ifPresent(changes::add));
        before.forEach((key, state) -> {
            if (!after.containsKey(key) && !key.isIn(unread.keySet())) {
                changes.add(new StateChange(Optional.of(state), Optional.empty()));
            }
        });
        return new SnapshotDifference(changes, List.copyOf(unread.values()));
    }

    private static Optional<StateChange> compare(Optional<DeviceState> before, Optional<DeviceState> after) {
        boolean same = before.map(DeviceState::comparable).equals(after.map(DeviceState::comparable));
        return same ? Optional.empty() : Optional.of(new StateChange(before, after));
    }

    private static Map<Key, DeviceState> byKey(Snapshot snapshot) {
        Map<Key, DeviceState> states = new LinkedHashMap<>();
        snapshot.states().forEach(state -> states.put(new Key(state.device().guid(), state.name()), state));
        return states;
    }

    private static Map<Key, FailedReading> unread(Snapshot... snapshots) {
        Map<Key, FailedReading> unread = new LinkedHashMap<>();
        for (Snapshot snapshot : snapshots) {
            snapshot.failures()
                    .forEach(
                            failed -> unread.putIfAbsent(new Key(failed.device().guid(), failed.reading()), failed));
        }
        return unread;
    }

    /** A state or a reading of a device. The name of a state is its reading's, a point, and its own; all may have points. */
    private record Key(String guid, String name) {

        boolean isIn(Set<Key> readings) {
            boolean found = readings.contains(this);
            for (int end = name.indexOf('.'); !found && end >= 0; end = name.indexOf('.', end + 1)) {
                found = readings.contains(new Key(guid, name.substring(0, end)));
            }
            return found;
        }
    }

    /** Returns a line for each change. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        changes.forEach(change -> lines.add(change.toString()));
        unknown.forEach(reading -> lines.add("unknown: " + reading));
        return lines.isEmpty() ? "no change" : String.join("\n", lines);
    }
}
