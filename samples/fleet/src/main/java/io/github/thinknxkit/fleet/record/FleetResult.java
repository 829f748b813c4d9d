package io.github.thinknxkit.fleet.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of a command.
 *
 * @param id the command's id
 * @param server its server
 * @param status how it ended
 * @param readings what the server told, if it was done
 * @param message what went wrong and what to do; empty if it was done
 * @param worker who says so
 * @param at when
 */
public record FleetResult(
        String id, String server, Status status, List<Value> readings, String message, String worker, Instant at) {

    private static final int LARGEST = 256 * 1024;

    /** How a command ended. */
    public enum Status {
        /** The server answered. */
        DONE,
        /** It cannot be understood, or the plant forbids it. Nothing was sent. */
        REFUSED,
        /** Its time was over before it could be sent. Nothing was sent. */
        EXPIRED,
        /** It was certainly not carried out: the server refused it or cannot be reached, or its worker gave it up unsent. */
        FAILED,
        /** Nobody knows whether it was carried out. Read the device before you decide. */
        UNKNOWN
    }

    /**
     * One value that the server told.
     *
     * @param name its name, such as {@code level}
     * @param value a Boolean, number or text
     * @param text the value for people, such as {@code 40 %}
     */
    public record Value(String name, Object value, String text) {}

    /** Copies the list, and shortens a message that no reader would take. */
    public FleetResult {
        readings = List.copyOf(readings);
        message = message.length() > Members.LONGEST_TEXT
                ? message.substring(0, Members.LONGEST_TEXT - 1) + "…"
                : message;
    }

    /** {@return whether the command was carried out} */
    public boolean isDone() {
        return status == Status.DONE;
    }

    /** {@return the value of the record; without the readings, if these are more than a record may have} */
    public byte[] json() {
        byte[] all = json(readings, message);
        return all.length <= LARGEST
                ? all
                : json(
                        List.of(),
                        "what the server told is left out: it is more than the " + LARGEST + " bytes of a record");
    }

    private byte[] json(List<Value> readings, String message) {
        Map<String, Object> members = Members.begin();
        members.put("id", id);
        members.put("status", status.name());
        if (!readings.isEmpty()) {
            members.put("readings", readings.stream().map(FleetResult::members).toList());
        }
        if (!message.isEmpty()) {
            members.put("message", message);
        }
        members.put("worker", worker);
        members.put("at", at);
        return Json.write(members);
    }

    private static Map<String, Object> members(Value value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", value.name());
        members.put("value", value.value());
        members.put("text", value.text());
        return members;
    }

    /**
     * Reads a record.
     *
     * @param key its key
     * @param value its value
     * @return the result
     * @throws UnusableRecordException if it is none
     */
    public static FleetResult read(byte @Nullable [] key, byte @Nullable [] value) {
        String server = ServerName.ofKey(key);
        if (value == null) {
            throw new UnusableRecordException("is empty");
        }
        Members members = Members.read(value, LARGEST);
        List<Value> readings = new ArrayList<>();
        for (Object item : members.list("readings")) {
            if (item instanceof Map<?, ?> reading && reading.get("name") instanceof String name) {
                Object told = Members.scalar(
                        Optional.<Object>ofNullable(reading.get("value")).orElse(""));
                readings.add(new Value(name, told, String.valueOf(reading.get("text"))));
            } else {
                throw new UnusableRecordException("has a reading without a name");
            }
        }
        return new FleetResult(
                members.text("id"),
                server,
                status(members.text("status")),
                readings,
                members.textOr("message", ""),
                members.textOr("worker", ""),
                members.time("at"));
    }

    private static Status status(String name) {
        try {
            return Status.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw new UnusableRecordException("has a status that is not known here");
        }
    }
}
