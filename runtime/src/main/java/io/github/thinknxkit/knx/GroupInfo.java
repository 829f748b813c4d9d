package io.github.thinknxkit.knx;

import io.github.thinknxkit.value.GroupAddress;
import java.util.List;
import java.util.Objects;

/**
 * What a project says of a group address.
 *
 * @param address the group address
 * @param name its name, such as {@code South blind}
 * @param ranges the names of the ranges that it lies in, from the outermost inwards; empty if it lies in none
 * @param type its datapoint type, such as {@code 1.008}, or {@code 1} if no more is known
 * @param description what the project says besides; empty if nothing
 */
public record GroupInfo(GroupAddress address, String name, List<String> ranges, String type, String description) {

    /** Copies the list. */
    public GroupInfo {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(name, "name");
        ranges = List.copyOf(Objects.requireNonNull(ranges, "ranges"));
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(description, "description");
    }

    /**
     * Returns the name with those of its ranges before it.
     *
     * @return such as {@code Kitchen/South blind}
     */
    public String path() {
        StringBuilder path = new StringBuilder();
        for (String range : ranges) {
            path.append(range).append('/');
        }
        return path.append(name).toString();
    }

    /** Returns address, names and datapoint type, such as {@code 1/0/7 Kitchen/South blind (1.008)}. */
    @Override
    public String toString() {
        return address + " " + path() + " (" + type + ")";
    }
}
