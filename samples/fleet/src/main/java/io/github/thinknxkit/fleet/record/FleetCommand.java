package io.github.thinknxkit.fleet.record;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A command on its way to the worker that owns its server.
 *
 * @param id what no other command has: of two with one id the second is left out
 * @param server the name of the server, which is the record's key
 * @param order what it is to do
 * @param notAfter when it must not begin any more
 */
public record FleetCommand(String id, String server, Order order, Instant notAfter) {

    /** How far ahead {@code notAfter} may be: workers look back so far when they take over. */
    public static final Duration LONGEST_LIFE = Duration.ofSeconds(60);

    /** How many bytes a record may have. */
    public static final int LARGEST = 16 * 1024;

    private static final int LONGEST_ID = 100;

    /**
     * Checks the command.
     *
     * @throws IllegalArgumentException if id or name cannot be used
     */
    public FleetCommand {
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new IllegalArgumentException("an id has 1 to " + LONGEST_ID + " characters");
        }
        server = ServerName.checked(server);
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(notAfter, "notAfter");
    }

    /** {@return the value of the record} */
    public byte[] json() {
        Map<String, Object> members = Members.begin();
        members.put("id", id);
        members.put("notAfter", notAfter);
        if (order instanceof Order.Set set) {
            List<String> words = new ArrayList<>(List.of(set.device()));
            words.addAll(set.words());
            members.put("set", words);
        } else if (order instanceof Order.Call call) {
            members.put("call", call.operation());
            members.put("parameters", call.parameters());
        }
        return Json.write(members);
    }

    /**
     * Reads a record.
     *
     * @param key its key
     * @param value its value
     * @return the command
     * @throws UnusableRecordException if it is none
     */
    public static FleetCommand read(byte @Nullable [] key, byte @Nullable [] value) {
        String server = ServerName.ofKey(key);
        if (value == null) {
            throw new UnusableRecordException("is empty");
        }
        Members members = Members.read(value, LARGEST);
        String id = members.text("id");
        if (id.isEmpty() || id.length() > LONGEST_ID) {
            throw new UnusableRecordException("has an id that is empty, or longer than " + LONGEST_ID);
        }
        return new FleetCommand(id, server, order(members), members.time("notAfter"));
    }

    private static Order order(Members members) {
        boolean isCall = members.value("call").isPresent();
        if (isCall == members.value("set").isPresent()) {
            throw new UnusableRecordException("has neither \"set\" nor \"call\", or both");
        } else if (isCall) {
            Map<String, String> parameters = new LinkedHashMap<>();
            members.object("parameters").forEach((name, value) -> parameters.put(name, word(value)));
            return new Order.Call(members.text("call"), parameters);
        }
        List<String> words =
                members.list("set").stream().map(FleetCommand::word).toList();
        if (words.isEmpty()) {
            throw new UnusableRecordException("names no device to set");
        }
        return new Order.Set(words.get(0), words.subList(1, words.size()));
    }

    private static String word(Object value) {
        return Members.scalar(value).toString();
    }
}
