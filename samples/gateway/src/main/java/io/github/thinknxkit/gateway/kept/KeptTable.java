package io.github.thinknxkit.gateway.kept;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.store.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Calls and their replies on disk. */
final class KeptTable {

    private static final String COLON = ": ";

    private final Store store;

    KeptTable(Store store) {
        this.store = store;
    }

    /** A call, by the id of the key and the name that its caller gave it. */
    record Slot(String keyId, CallName name) {}

    /** What is known of a call; no reply while it is under way, or if it was cut off. */
    record Row(Fingerprint fingerprint, Instant begun, Optional<ApiReply> reply) {}

    Optional<Row> find(Slot slot) {
        return store
                .query(
                        "SELECT * FROM kept_answer WHERE key_id = ? AND name = ?",
                        KeptTable::row,
                        slot.keyId(),
                        slot.name().text())
                .stream()
                .findFirst();
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                new Fingerprint(found.getString("fingerprint")), found.getObject("begun", Instant.class), reply(found));
    }

    private static Optional<ApiReply> reply(ResultSet found) throws SQLException {
        int status = found.getInt("status");
        return found.wasNull()
                ? Optional.empty()
                : Optional.of(
                        new ApiReply(status, header(found.getString("header")), Content.of(found.getBytes("body"))));
    }

    /** Notes that a call begins, in the place of what was known of it. */
    void begin(Slot slot, Fingerprint fingerprint, Instant now) {
        int unused = store.update(
                "MERGE INTO kept_answer"
                        + " (key_id, name, fingerprint, begun, status, header, body) VALUES (?, ?, ?, ?, NULL, NULL, NULL)",
                slot.keyId(),
                slot.name().text(),
                fingerprint.hex(),
                now);
    }

    void end(Slot slot, ApiReply reply) {
        int unused = store.update(
                "UPDATE kept_answer SET status = ?, header = ?, body = ? WHERE key_id = ? AND name = ?",
                reply.status(),
                text(reply.header()),
                reply.body().bytes(),
                slot.keyId(),
                slot.name().text());
    }

    void forget(Slot slot) {
        int unused = store.update(
                "DELETE FROM kept_answer WHERE key_id = ? AND name = ?",
                slot.keyId(),
                slot.name().text());
    }

    /** Returns how many calls are kept for each key. */
    Map<String, Integer> counts() {
        return store.transaction(connection -> countsUntil(connection, Instant.parse("9999-01-01T00:00:00Z")));
    }

    /** Forgets what began up to a time, and returns how many calls that were of each key. */
    Map<String, Integer> forgetUntil(Instant time) {
        return store.transaction(connection -> {
            Map<String, Integer> counts = countsUntil(connection, time);
            if (!counts.isEmpty()) {
                int unused = Store.update(connection, "DELETE FROM kept_answer WHERE begun <= ?", time);
            }
            return counts;
        });
    }

    private static Map<String, Integer> countsUntil(Connection connection, Instant time) throws SQLException {
        return Store.query(
                        connection,
                        "SELECT key_id, COUNT(*) AS many FROM kept_answer WHERE begun <= ? GROUP BY key_id",
                        row -> Map.entry(row.getString("key_id"), row.getInt("many")),
                        time)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A line for each field, as HTTP has them. */
    private static String text(Map<String, String> header) {
        return header.entrySet().stream()
                .map(field -> field.getKey() + COLON + field.getValue() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, String> header(String text) {
        Map<String, String> header = new LinkedHashMap<>();
        text.lines().forEach(line -> {
            int colon = line.indexOf(COLON);
            header.put(line.substring(0, colon), line.substring(colon + COLON.length()));
        });
        return header;
    }
}
