package io.github.thinknxkit.knx;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A group address that the plant file protects, such as that of a gate or a boiler: for a telegram code has to say
 * {@link #unlock()} first.
 *
 * @param <G> the type of the handle
 */
public final class LockedGroup<G extends Group<?>> {

    private final G group;

    /**
     * Locks a handle.
     *
     * @param group the handle
     */
    public LockedGroup(G group) {
        this.group = Objects.requireNonNull(group, "group");
    }

    /** {@return what the export says of the address} */
    public GroupInfo info() {
        return group.info();
    }

    /**
     * Returns the handle, ready to send. Call it where the telegram is meant, and keep the locked one otherwise.
     *
     * @return the handle; nothing is sent yet
     */
    public G unlock() {
        return group;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof LockedGroup<?> that && that.group.equals(group);
    }

    @Override
    public int hashCode() {
        return group.hashCode();
    }

    /** Returns address, path and type, and that it is locked. */
    @Override
    public String toString() {
        return group + ", locked";
    }
}
