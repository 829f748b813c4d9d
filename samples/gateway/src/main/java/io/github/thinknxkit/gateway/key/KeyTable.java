package io.github.thinknxkit.gateway.key;

import io.github.thinknxkit.gateway.store.Store;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keys on disk. */
final class KeyTable {

    private static final String RIGHT = "right";
    private static final String AREA = "area";
    private static final String TAG = "tag";
    private static final String DEVICE = "device";

    private final Store store;

    KeyTable(Store store) {
        this.store = store;
    }

    /** A key, and the hash of its text. */
    record Row(ApiKey key, KeyHash hash) {}

    List<Row> all() {
        return store.transaction(connection -> {
            Map<String, Terms> terms = new HashMap<>();
            List<Terms> unused = Store.query(
                    connection,
                    "SELECT * FROM key_term ORDER BY key_id, kind, place",
                    found -> terms.computeIfAbsent(found.getString("key_id"), id -> new Terms())
                            .and(found.getString("kind"), found.getString("word")));
            return Store.query(
                    connection,
                    "SELECT * FROM api_key",
                    found -> row(found, terms.getOrDefault(found.getString("id"), new Terms())));
        });
    }

    private static Row row(ResultSet found, Terms terms) throws SQLException {
        ApiKey key = new ApiKey(
                found.getString("id"),
                found.getString("server"),
                found.getString("note"),
                terms.scope(),
                new CallLimit(found.getDouble("per_second"), found.getInt("burst")),
                found.getObject("made", Instant.class),
                Optional.ofNullable(found.getObject("expires", Instant.class)),
                Optional.ofNullable(found.getObject("revoked", Instant.class)));
        return new Row(key, KeyHash.read(found.getBytes("hash")));
    }

    /** The words of a key's scope, while they are read. */
    private static final class Terms {

        private final Map<String, List<String>> byKind = new HashMap<>();

        Terms and(String kind, String word) {
            byKind.computeIfAbsent(kind, it -> new ArrayList<>()).add(word);
            return this;
        }

        Scope scope() {
            Set<Right> rights = new HashSet<>();
            words(RIGHT).forEach(word -> rights.add(Right.valueOf(word.toUpperCase(Locale.ROOT))));
            return new Scope(rights, words(AREA), words(TAG), words(DEVICE));
        }

        private List<String> words(String kind) {
            return byKind.getOrDefault(kind, List.of());
        }
    }

    void insert(Row row) {
        store.transaction(connection -> {
            insert(connection, row);
            Scope scope = row.key().scope();
            String id = row.key().id();
            insert(
                    connection,
                    id,
                    RIGHT,
                    scope.rights().stream().map(Right::toString).toList());
            insert(connection, id, AREA, scope.areas());
            insert(connection, id, TAG, scope.tags());
            insert(connection, id, DEVICE, scope.devices());
            return id;
        });
    }

    private static void insert(Connection connection, Row row) throws SQLException {
        ApiKey key = row.key();
        int unused = Store.update(
                connection,
                "INSERT INTO api_key (id, hash, server, note, per_second, burst, made, expires)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                key.id(),
                row.hash().bytes(),
                key.server(),
                key.note(),
                key.limit().perSecond(),
                key.limit().burst(),
                key.made(),
                key.expires().orElse(null));
    }

    private static void insert(Connection connection, String id, String kind, List<String> words) throws SQLException {
        for (int place = 0; place < words.size(); place++) {
            int unused = Store.update(
                    connection,
                    "INSERT INTO key_term (key_id, kind, place, word) VALUES (?, ?, ?, ?)",
                    id,
                    kind,
                    place,
                    words.get(place));
        }
    }

    void revoke(String id, Instant when) {
        int unused = store.update("UPDATE api_key SET revoked = ? WHERE id = ?", when, id);
    }
}
