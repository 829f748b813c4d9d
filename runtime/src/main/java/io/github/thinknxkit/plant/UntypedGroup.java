package io.github.thinknxkit.plant;

import io.github.thinknxkit.value.GroupAddress;
import java.util.List;
import java.util.Objects;

/**
 * A group address that has no typed handle.
 *
 * @param address the address
 * @param name its name in the export
 * @param ranges the names of the ranges that it is in, outermost first
 * @param reason why it has none, and what to do, in words
 */
public record UntypedGroup(GroupAddress address, String name, List<String> ranges, String reason) {

    /** Copies the list. */
    public UntypedGroup {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
        ranges = List.copyOf(Objects.requireNonNull(ranges, "ranges"));
        Objects.requireNonNull(reason, "reason");
    }

    /** Returns address, name and reason. */
    @Override
    public String toString() {
        return address + " " + name + ": " + reason;
    }
}
