package io.github.thinknxkit.fleet.record;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A server of the fleet, without its password or key.
 *
 * @param server its name, which is the record's key
 * @param connection how it is reached: the keys of a profile, such as {@code url}, {@code cloud}, {@code user}, {@code auth},
 *     {@code timeout} and {@code quirks}; none that has or names a secret or a file
 * @param secret what its password or key is called where secrets are kept
 * @param plant the text of its plant file, which says what is watched; empty if devices are called by GUID alone
 * @param budget how many reads a second it is asked at most; empty for the watch's own default
 * @param freshness how old a state may become before it is read again; empty for the watch's own default
 */
public record FleetServer(
        String server,
        Map<String, Object> connection,
        String secret,
        String plant,
        Optional<Double> budget,
        Optional<Duration> freshness) {

    /** How many bytes a record may have. */
    public static final int LARGEST = 900 * 1024;

    private static final Set<String> KEYS =
            Set.of("url", "cloud", "auth", "user", "charset", "timeout", "feedback-timeout", "post", "quirks");

    /**
     * Checks the server.
     *
     * @throws IllegalArgumentException if a name cannot be used, or the connection has other keys, such as {@code password}
     */
    public FleetServer {
        server = ServerName.checked(server);
        secret = ServerName.checked(secret);
        connection = Map.copyOf(connection);
        if (!KEYS.containsAll(connection.keySet())) {
            throw new IllegalArgumentException("a connection has the keys "
                    + String.join(", ", KEYS.stream().sorted().toList())
                    + ", and never a password or key: these are kept apart, by the name of \"secret\"");
        }
    }

    /**
     * Names a server in the network, or a cloud of one's own.
     *
     * @param server its name, which its secret has, too
     * @param url such as {@code http://192.0.2.10:5051}, or {@code https://cloud.example.com}
     * @return the server, without a plant
     */
    public static FleetServer at(String server, String url) {
        return new FleetServer(server, Map.of("url", url), server, "", Optional.empty(), Optional.empty());
    }

    /**
     * Names a server behind the vendor's cloud.
     *
     * @param server its name, which its secret has, too
     * @return the server, without a plant
     */
    public static FleetServer inTheCloud(String server) {
        return new FleetServer(server, Map.of("cloud", true), server, "", Optional.empty(), Optional.empty());
    }

    /**
     * Returns the same with another key of its connection.
     *
     * @param key the key, such as {@code user}
     * @param value a text, a Boolean, or a list of texts
     * @return the server
     */
    public FleetServer with(String key, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(connection);
        more.put(key, value);
        return new FleetServer(server, more, secret, plant, budget, freshness);
    }

    /**
     * Returns the same with a plant.
     *
     * @param text the text of a plant file
     * @return the server
     */
    public FleetServer plant(String text) {
        return new FleetServer(server, connection, secret, text, budget, freshness);
    }

    /**
     * Returns the same with another pace.
     *
     * @param reads how many reads a second it is asked at most
     * @param age how old a state may become before it is read again
     * @return the server
     */
    public FleetServer pace(double reads, Duration age) {
        return new FleetServer(server, connection, secret, plant, Optional.of(reads), Optional.of(age));
    }

    /** {@return the value of the record} */
    public byte[] json() {
        Map<String, Object> members = Members.begin();
        members.put("connection", connection);
        members.put("secret", secret);
        if (!plant.isEmpty()) {
            members.put("plant", plant);
        }
        budget.ifPresent(reads -> members.put("budget", reads));
        freshness.ifPresent(age -> members.put("freshness", age));
        return Json.write(members);
    }

    /**
     * Reads a record.
     *
     * @param key its key
     * @param value its value
     * @return the server; empty if it was taken out of the fleet
     * @throws UnusableRecordException if it is none
     */
    public static Optional<FleetServer> read(byte @Nullable [] key, byte @Nullable [] value) {
        String server = ServerName.ofKey(key);
        return value == null ? Optional.empty() : Optional.of(read(server, Members.read(value, LARGEST)));
    }

    private static FleetServer read(String server, Members members) {
        try {
            return new FleetServer(
                    server,
                    members.object("connection"),
                    members.textOr("secret", server),
                    members.optionalText("plant", LARGEST).orElse(""),
                    members.number("budget"),
                    members.optionalText("freshness", 40).map(Duration::parse));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new UnusableRecordException("has a name, a key of its connection or a time that cannot be used");
        }
    }
}
