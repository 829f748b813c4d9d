package io.github.thinknxkit.gateway.kept;

import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.Content;
import io.github.thinknxkit.gateway.store.Store;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Calls and their replies on disk. */
final class KeptTable {

    private final Store store;

    KeptTable(Store store) {
        this.store = store;
    }

    /** A call, by the id of the key and the name that its caller gave it. */
    record Slot(String keyId, CallName name) {}

    /** What is known of a call; no reply while it is under way, or if it was cut off. */
    record Row(Fingerprint fingerprint, Instant begun, Optional<ApiReply> reply) {}

    Optional<Row> find(Slot slot) {
        return store.transaction(connection -> {
            try (PreparedStatement select =
                    connection.prepareStatement("SELECT * FROM kept_answer WHERE key_id = ? AND name = ?")) {
                setSlot(select, 1, slot);
                try (ResultSet found = select.executeQuery()) {
                    return found.next() ? Optional.of(row(found)) : Optional.empty();
                }
            }
        });
    }

    private static Row row(ResultSet found) throws SQLException {
        return new Row(
                new Fingerprint(found.getString("fingerprint")), found.getObject("begun", Instant.class), reply(found));
    }

    private static Optional<ApiReply> reply(ResultSet found) throws SQLException {
        int status = found.getInt("status");
        return found.wasNull()
                ? Optional.empty()
                : Optional.of(new ApiReply(
                        status, HeaderText.read(found.getString("header")), Content.of(found.getBytes("body"))));
    }

    private static void setSlot(PreparedStatement statement, int index, Slot slot) throws SQLException {
        statement.setString(index, slot.keyId());
        statement.setString(index + 1, slot.name().text());
    }

    /** Notes that a call begins, in the place of what was known of it. */
    void begin(Slot slot, Fingerprint fingerprint, Instant now) {
        store.transaction(connection -> {
            try (PreparedStatement merge = connection.prepareStatement(
                    "MERGE INTO kept_answer"
                            + " (key_id, name, fingerprint, begun, status, header, body) VALUES (?, ?, ?, ?, NULL, NULL, NULL)")) {
                setSlot(merge, 1, slot);
                merge.setString(3, fingerprint.hex());
                merge.setObject(4, now);
                return merge.executeUpdate();
            }
        });
    }

    void end(Slot slot, ApiReply reply) {
        store.transaction(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "UPDATE kept_answer SET status = ?, header = ?, body = ? WHERE key_id = ? AND name = ?")) {
                update.setInt(1, reply.status());
                update.setString(2, HeaderText.of(reply.header()));
                update.setBytes(3, reply.body().bytes());
                setSlot(update, 4, slot);
                return update.executeUpdate();
            }
        });
    }

    void forget(Slot slot) {
        store.transaction(connection -> {
            try (PreparedStatement delete =
                    connection.prepareStatement("DELETE FROM kept_answer WHERE key_id = ? AND name = ?")) {
                setSlot(delete, 1, slot);
                return delete.executeUpdate();
            }
        });
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
                deleteUntil(connection, time);
            }
            return counts;
        });
    }

    private static Map<String, Integer> countsUntil(Connection connection, Instant time) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT key_id, COUNT(*) AS many FROM kept_answer WHERE begun <= ? GROUP BY key_id")) {
            select.setObject(1, time);
            try (ResultSet found = select.executeQuery()) {
                Map<String, Integer> counts = new HashMap<>();
                while (found.next()) {
                    counts.put(found.getString("key_id"), found.getInt("many"));
                }
                return counts;
            }
        }
    }

    private static void deleteUntil(Connection connection, Instant time) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("DELETE FROM kept_answer WHERE begun <= ?")) {
            delete.setObject(1, time);
            delete.executeUpdate();
        }
    }
}
