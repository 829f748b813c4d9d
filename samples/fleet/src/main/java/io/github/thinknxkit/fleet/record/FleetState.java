package io.github.thinknxkit.fleet.record;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A state of a device as the worker knows it that owns the server.
 *
 * @param server the server
 * @param guid the device's GUID
 * @param device the device's path in its plant
 * @param name what it is, such as {@code power.on}
 * @param value a Boolean, number or text
 * @param unit its unit, such as {@code %}; empty if it has none
 * @param readAt when it was read; it was true then or a little later
 * @param stale whether that was too long ago already when this was written
 * @param worker who read it
 * @param epoch whose turn it was: of two states of one key that of the later epoch counts, and in one epoch the one that was
 *     read later
 */
public record FleetState(
        String server,
        String guid,
        String device,
        String name,
        Object value,
        String unit,
        Instant readAt,
        boolean stale,
        String worker,
        long epoch) {

    private static final int LARGEST = 16 * 1024;

    /** Longer than any worker believes that it owns what it has lost. */
    private static final Duration EPOCH_COUNTS = Duration.ofMinutes(10);

    /** Checks that nothing is null. */
    public FleetState {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(readAt, "readAt");
    }

    /** {@return the key of the record: server, GUID and name with a slash between them} */
    public String key() {
        return server + "/" + guid + "/" + name;
    }

    /**
     * Returns whether this counts more than another of the same key.
     *
     * @param other the other
     * @return whether it is of a later epoch, or was read later in the same, or is the same; or was read ten minutes later, since
     *     epochs begin anew with the consumer group
     */
    public boolean isNewerThan(FleetState other) {
        return epoch == other.epoch
                ? !readAt.isBefore(other.readAt)
                : epoch > other.epoch || readAt.isAfter(other.readAt.plus(EPOCH_COUNTS));
    }

    /** {@return the value of the record} */
    public byte[] json() {
        Map<String, Object> members = Members.begin();
        members.put("guid", guid);
        members.put("device", device);
        members.put("name", name);
        members.put("value", value);
        if (!unit.isEmpty()) {
            members.put("unit", unit);
        }
        members.put("readAt", readAt);
        if (stale) {
            members.put("stale", true);
        }
        members.put("worker", worker);
        members.put("epoch", epoch);
        return Json.write(members);
    }

    /**
     * Reads a record.
     *
     * @param key its key
     * @param value its value
     * @return the state
     * @throws UnusableRecordException if it is none
     */
    public static FleetState read(byte @Nullable [] key, byte[] value) {
        String text = key == null ? "" : new String(key, StandardCharsets.UTF_8);
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new UnusableRecordException("has a key without a server");
        }
        Members members = Members.read(value, LARGEST);
        return new FleetState(
                ServerName.ofKey(text.substring(0, slash).getBytes(StandardCharsets.UTF_8)),
                members.text("guid"),
                members.textOr("device", ""),
                members.text("name"),
                members.value("value")
                        .map(Members::scalar)
                        .orElseThrow(() -> new UnusableRecordException("has no value")),
                members.textOr("unit", ""),
                members.time("readAt"),
                Boolean.TRUE.equals(members.value("stale").orElse(false)),
                members.textOr("worker", ""),
                members.count("epoch"));
    }
}
