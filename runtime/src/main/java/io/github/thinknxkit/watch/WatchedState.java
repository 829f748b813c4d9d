package io.github.thinknxkit.watch;

import io.github.thinknxkit.plant.DeviceState;
import java.time.Instant;
import java.util.Objects;

/**
 * A state as a watch knows it.
 *
 * @param state the state
 * @param readAt when it was read last; it was true then or a little later
 * @param stale whether that is too long ago
 */
public record WatchedState(DeviceState state, Instant readAt, boolean stale) {

    /** Checks that nothing is null. */
    public WatchedState {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(readAt, "readAt");
    }

    /** Returns the state, and whether it is stale. */
    @Override
    public String toString() {
        return stale ? state + " (stale)" : state.toString();
    }
}
