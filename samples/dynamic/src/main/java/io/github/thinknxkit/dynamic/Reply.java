package io.github.thinknxkit.dynamic;

import java.util.List;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param operation the operation's name in the document
 * @param target the device's path in its plant, its GUID or a group address; empty for the server itself
 * @param readings the values that were told, in the order of the document; those that the server did not send are missing
 */
public record Reply(String operation, String target, List<Reading> readings) {

    /** Copies the list. */
    public Reply {
        readings = List.copyOf(readings);
    }

    /**
     * Finds a reading.
     *
     * @param name its name in camel case
     * @return the reading, if the server sent it
     */
    public Optional<Reading> reading(String name) {
        return readings.stream().filter(reading -> reading.name().equals(name)).findFirst();
    }
}
