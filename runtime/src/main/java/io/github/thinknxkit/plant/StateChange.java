package io.github.thinknxkit.plant;

import java.util.Objects;
import java.util.Optional;

/**
 * A state that is not what it was.
 *
 * @param before what it was; empty if it was not read then
 * @param after what it is; empty if it was not read now
 */
public record StateChange(Optional<DeviceState> before, Optional<DeviceState> after) {

    /**
     * Checks that there is one at least.
     *
     * @throws IllegalArgumentException if there is neither
     */
    public StateChange {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        if (before.isEmpty() && after.isEmpty()) {
            throw new IllegalArgumentException("a change has a state before or after");
        }
    }

    /** {@return the device} */
    public DeviceInfo device() {
        return either().device();
    }

    /** {@return the state's name, such as {@code power.on}} */
    public String name() {
        return either().name();
    }

    private DeviceState either() {
        return after.or(() -> before).orElseThrow();
    }

    /** Returns where, what, from what to what, such as {@code Hall/Lamp power.on: false -> true}. */
    @Override
    public String toString() {
        return device().path() + " " + name() + ": " + shown(before) + " -> " + shown(after);
    }

    private static String shown(Optional<DeviceState> state) {
        return state.map(DeviceState::shown).orElse("(not there)");
    }
}
