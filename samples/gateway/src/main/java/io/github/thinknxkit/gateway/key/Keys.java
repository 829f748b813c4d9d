package io.github.thinknxkit.gateway.key;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.gateway.store.Store;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/**
 * All keys. They are in memory, so that a call does not wait for the disk, and every change is written through. Safe for use by many
 * threads.
 */
public final class Keys {

    private static final Logger LOG = System.getLogger(Keys.class.getName());

    private static final Duration LONGEST_LIFE = Duration.ofDays(36_500);
    private static final int LONGEST_NOTE = 200;

    private final KeyTable table;
    private final InstantSource time;
    private final SecureRandom random;
    private final Map<String, KeyTable.Row> byId = new ConcurrentHashMap<>();
    private final List<Consumer<ApiKey>> revokedListeners = new CopyOnWriteArrayList<>();

    /** What stands for a key that is not there, so that the same work is done. */
    private final String decoyText;

    private final KeyTable.Row decoy;

    public Keys(Store store, InstantSource time, SecureRandom random) {
        this.table = new KeyTable(store);
        this.time = time;
        this.random = random;
        this.decoyText = KeyText.of(KeyText.newId(random), random);
        this.decoy = decoy(random);
        table.all().forEach(row -> byId.put(row.key().id(), row));
    }

    /** Nobody has the text that its hash is of. */
    private static KeyTable.Row decoy(SecureRandom random) {
        ApiKey key = new ApiKey(
                "", "", "", Scope.everything(), CallLimit.USUAL, Instant.EPOCH, Optional.empty(), Optional.empty());
        return new KeyTable.Row(key, KeyHash.of(KeyText.of(KeyText.newId(random), random)));
    }

    /**
     * Makes a key. Refuses a note of more than 200 characters, a scope without a right, and a life of more than 100 years. The text
     * cannot be had again.
     */
    public NewKey make(String server, String note, Scope scope, CallLimit limit, Optional<Duration> life) {
        check(note, scope, life);
        // Times are told to people, who would not find a key again by nanoseconds.
        Instant made = time.instant().truncatedTo(ChronoUnit.SECONDS);
        String id = newId();
        ApiKey key = new ApiKey(
                id, server, ShownText.clean(note.strip()), scope, limit, made, life.map(made::plus), Optional.empty());
        String text = KeyText.of(id, random);
        KeyTable.Row row = new KeyTable.Row(key, KeyHash.of(text));
        table.insert(row);
        byId.put(id, row);
        return new NewKey(key, text);
    }

    private static void check(String note, Scope scope, Optional<Duration> life) {
        if (note.length() > LONGEST_NOTE) {
            throw new UsageException("the note of a key has " + LONGEST_NOTE + " characters at most");
        }
        if (scope.rights().isEmpty()) {
            throw new UsageException("a key is for something: read, command, or unlock too");
        }
        if (scope.allows(Right.UNLOCK) && !scope.allows(Right.COMMAND)) {
            throw new UsageException("unlock is for commands to protected devices, so it needs command");
        }
        if (life.filter(it -> it.isNegative() || it.isZero() || it.compareTo(LONGEST_LIFE) > 0)
                .isPresent()) {
            throw new UsageException("a key lives for some time, and 100 years at most");
        }
    }

    private String newId() {
        String id = KeyText.newId(random);
        return byId.containsKey(id) ? newId() : id;
    }

    /**
     * Finds the key that somebody presents, if it may be used. What is malformed, unknown, revoked or has expired is the same, also
     * in the work that it takes: one hash, one look-up and one comparison.
     */
    public Optional<ApiKey> find(String presented) {
        Optional<String> id = KeyText.id(presented);
        KeyHash hash = KeyHash.of(id.isPresent() ? presented : decoyText);
        KeyTable.Row row = byId.getOrDefault(id.orElse(""), decoy);
        boolean isRight = hash.matches(row.hash());
        boolean isValid = row.key().isValid(time.instant());
        return isRight && isValid ? Optional.of(row.key()) : Optional.empty();
    }

    /** Returns whether a key may be used now, whatever it was when it was presented. */
    public boolean isValid(String id) {
        return byId(id).filter(key -> key.isValid(time.instant())).isPresent();
    }

    /** Finds a key by its id, also one that may no longer be used. */
    public Optional<ApiKey> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(KeyTable.Row::key);
    }

    /** Returns the keys for a server, those that may no longer be used too, the oldest first. */
    public List<ApiKey> all(String server) {
        return all().stream().filter(key -> key.server().equals(server)).toList();
    }

    /** {@return all keys, those that may no longer be used too, the oldest first} */
    public List<ApiKey> all() {
        return byId.values().stream()
                .map(KeyTable.Row::key)
                .sorted(Comparator.comparing(ApiKey::made).thenComparing(ApiKey::id))
                .toList();
    }

    /**
     * Ends a key. Whoever listens has heard of it when this returns. One that was ended before stays as it is. If it cannot be
     * written, it is ended all the same, until the gateway starts again.
     */
    public Optional<ApiKey> revoke(String id) {
        KeyTable.Row before = byId.get(id);
        if (before == null) {
            return Optional.empty();
        }
        Instant now = time.instant().truncatedTo(ChronoUnit.SECONDS);
        KeyTable.Row after = new KeyTable.Row(before.key().revokedAt(now), before.hash());
        if (before.key().revoked().isPresent() || !byId.replace(id, before, after)) {
            return byId(id);
        }
        // First in memory: a full disk does not keep a thief in.
        revokedListeners.forEach(listener -> tell(listener, after.key()));
        table.revoke(id, now);
        return Optional.of(after.key());
    }

    private static void tell(Consumer<ApiKey> listener, ApiKey key) {
        try {
            listener.accept(key);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "not everything heard that " + key + " was revoked", e);
        }
    }

    /**
     * Hears of keys that are revoked, before {@link #revoke} returns, by the thread that revokes them. That a key expires is not
     * told: its time is in it. Returns what ends that.
     */
    public Runnable onRevoked(Consumer<ApiKey> listener) {
        revokedListeners.add(listener);
        return () -> revokedListeners.remove(listener);
    }

    /**
     * A key that was made just now: the only moment at which its text can be had.
     *
     * @param text what its holder presents; a secret
     */
    public record NewKey(ApiKey key, String text) {

        /** Returns what the key says of itself, which is no secret. */
        @Override
        public String toString() {
            return key.toString();
        }
    }
}
