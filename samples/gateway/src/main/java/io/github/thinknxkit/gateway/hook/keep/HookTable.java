package io.github.thinknxkit.gateway.hook.keep;

import io.github.thinknxkit.gateway.fact.Subject;
import io.github.thinknxkit.gateway.fact.Value;
import io.github.thinknxkit.gateway.hook.guard.CallbackUrl;
import io.github.thinknxkit.gateway.hook.keep.Hook.Interest;
import io.github.thinknxkit.gateway.hook.keep.Standing.Status;
import io.github.thinknxkit.gateway.hook.send.SigningSecret;
import io.github.thinknxkit.gateway.store.Store;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The hooks in the database, and what each was told. */
public final class HookTable {

    private final Store store;

    public HookTable(Store store) {
        this.store = store;
    }

    /** A hook, and how it stands. */
    public record KeptHook(Hook hook, Standing standing) {}

    /** {@return all hooks, the oldest first; what was told to others is forgotten} */
    public List<KeptHook> all() {
        return store.transaction(connection -> {
            int unused = Store.update(connection, "DELETE FROM hook_told WHERE hook NOT IN (SELECT id FROM hook)");
            return Store.query(
                    connection, "SELECT * FROM hook ORDER BY made, id", row -> new KeptHook(hook(row), standing(row)));
        });
    }

    private static Hook hook(ResultSet row) throws SQLException {
        Interest interest = new Interest(
                Optional.ofNullable(row.getString("guid")),
                Optional.ofNullable(row.getString("controller")),
                Stream.of(row.getString("events").split(",", -1))
                        .flatMap(word -> HookEvent.of(word).stream())
                        .collect(Collectors.toSet()));
        return new Hook(
                row.getString("id"),
                row.getString("key_id"),
                row.getString("server"),
                CallbackUrl.parse(row.getString("url")),
                interest,
                SigningSecret.parse(row.getString("secret")),
                instant(row, "made").orElseThrow());
    }

    private static Standing standing(ResultSet row) throws SQLException {
        return new Standing(
                Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getInt("failures"),
                instant(row, "failing_since"),
                instant(row, "next_attempt"),
                instant(row, "last_success"),
                Optional.ofNullable(row.getString("last_failure")));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    public void add(Hook hook, Standing standing) {
        int unused = store.update(
                "INSERT INTO hook (id, key_id, server, url, guid, controller, events, secret, made, status, failures)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
                hook.id(),
                hook.key(),
                hook.server(),
                hook.url().uri().toString(),
                hook.interest().guid().orElse(null),
                hook.interest().controller().orElse(null),
                hook.interest().events().stream().map(HookEvent::toString).collect(Collectors.joining(",")),
                hook.secret().reveal(),
                hook.made().atOffset(ZoneOffset.UTC),
                standing.status().toString());
    }

    /** Writes down how a hook stands; nothing if it is gone. */
    public void save(String id, Standing standing) {
        int unused = store.update(
                "UPDATE hook SET status = ?, failures = ?, failing_since = ?, next_attempt = ?, last_success = ?,"
                        + " last_failure = ? WHERE id = ?",
                standing.status().toString(),
                standing.failures(),
                time(standing.failingSince()),
                time(standing.nextAttempt()),
                time(standing.lastSuccess()),
                standing.lastFailure().orElse(null),
                id);
    }

    private static @Nullable OffsetDateTime time(Optional<Instant> instant) {
        return instant.map(at -> at.atOffset(ZoneOffset.UTC)).orElse(null);
    }

    /** Removes a hook, and what it was told. */
    public void remove(String id) {
        int unused = store.transaction(connection -> Store.update(connection, "DELETE FROM hook WHERE id = ?", id)
                + Store.update(connection, "DELETE FROM hook_told WHERE hook = ?", id));
    }

    /** Returns what a hook was told of each subject; the map may be changed. */
    public Map<Subject, Told> told(String id) {
        Map<Subject, Told> all = new HashMap<>();
        store.query(
                        "SELECT guid, name, told, number, doubtful FROM hook_told WHERE hook = ?",
                        row -> Map.entry(
                                new Subject(
                                        row.getString("guid"),
                                        row.getString("name").intern()),
                                told(row)),
                        id)
                .forEach(entry -> all.put(entry.getKey(), entry.getValue()));
        return all;
    }

    private static Told told(ResultSet row) throws SQLException {
        return new Told(value(row.getString("told")), row.getLong("number"), value(row.getString("doubtful")));
    }

    private static Optional<Value> value(@Nullable String kept) {
        return Optional.ofNullable(kept).map(Value::ofKept);
    }

    /** Writes down what hooks were told, all of it or nothing: the newest of each hook and subject. */
    public void keep(List<ToldRow> rows) {
        int[] unused = store.transaction(connection -> {
            try (PreparedStatement merge = connection.prepareStatement(
                    "MERGE INTO hook_told (hook, guid, name, told, number, doubtful) KEY (hook, guid, name)"
                            + " VALUES (?, ?, ?, ?, ?, ?)")) {
                for (ToldRow row : rows) {
                    Store.fill(
                            merge,
                            row.hook(),
                            row.subject().guid(),
                            row.subject().name(),
                            row.told().value().map(Value::kept).orElse(null),
                            row.told().number(),
                            row.told().doubtful().map(Value::kept).orElse(null));
                    merge.addBatch();
                }
                return merge.executeBatch();
            }
        });
    }

    /** What one hook was told of one subject. */
    public record ToldRow(String hook, Subject subject, Told told) {}
}
