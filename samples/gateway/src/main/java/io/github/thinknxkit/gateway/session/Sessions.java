package io.github.thinknxkit.gateway.session;

import io.github.thinknxkit.gateway.session.LogIns.Access;
import io.github.thinknxkit.page.Role;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All who are logged in. Sessions are in memory only: when the gateway starts again, everybody logs in again. Safe for use by
 * many threads.
 */
public final class Sessions {

    private static final Duration IDLE = Duration.ofMinutes(30);
    private static final Duration LONGEST = Duration.ofHours(12);
    private static final int MOST = 1_000;
    private static final int MOST_OF_ONE_USER = 20;

    private final InstantSource time;
    private final SecureRandom random;
    private final Function<String, Optional<Access>> access;
    private final Map<String, Entry> byHash = new HashMap<>();

    private record Entry(String user, PasswordHash password, Instant begun, Instant used) {

        boolean isValid(Instant now) {
            return now.isBefore(begun.plus(LONGEST)) && now.isBefore(used.plus(IDLE));
        }

        Entry usedAt(Instant now) {
            return new Entry(user, password, begun, now);
        }
    }

    /** Begins with no sessions. Those of a user end when the user, or the password of then, is no longer in force. */
    public Sessions(InstantSource time, SecureRandom random, Function<String, Optional<Access>> access) {
        this.time = time;
        this.random = random;
        this.access = access;
    }

    /** Begins a session of a user who has proved to be that, with a token for the cookie that nobody has had before. */
    public synchronized String begin(String user, PasswordHash password) {
        Instant now = time.instant();
        byHash.values().removeIf(entry -> !entry.isValid(now));
        makeRoom(user);
        SessionToken token = SessionToken.make(random);
        byHash.put(token.hash(), new Entry(user, password, now, now));
        return token.text();
    }

    /** Whoever logs in everywhere and never out ends the oldest of these; nobody else does. */
    private void makeRoom(String user) {
        while (byHash.values().stream()
                        .filter(entry -> entry.user().equals(user))
                        .count()
                >= MOST_OF_ONE_USER) {
            endOldest(user);
        }
        if (byHash.size() >= MOST) {
            byHash.values().stream()
                    .min(Comparator.comparing(Entry::used))
                    .map(Entry::user)
                    .ifPresent(this::endOldest);
        }
    }

    private void endOldest(String user) {
        byHash.entrySet().stream()
                .filter(entry -> entry.getValue().user().equals(user))
                .min(Comparator.comparing(entry -> entry.getValue().used()))
                .map(Map.Entry::getKey)
                .ifPresent(byHash::remove);
    }

    /** Finds the session of a request that somebody made, which keeps it from growing idle. */
    public Optional<Session> use(String token) {
        return find(token, true);
    }

    /** Finds the session of a request that a page makes by itself. */
    public Optional<Session> look(String token) {
        return find(token, false);
    }

    private synchronized Optional<Session> find(String token, boolean isUse) {
        return SessionToken.parse(token).flatMap(parsed -> {
            String hash = parsed.hash();
            Optional<Entry> entry = valid(hash);
            entry.filter(it -> isUse).ifPresent(it -> byHash.put(hash, it.usedAt(time.instant())));
            return entry.flatMap(it -> role(it).map(role -> new Session(it.user(), role, parsed.mark(), hash)));
        });
    }

    private Optional<Entry> valid(String hash) {
        return Optional.ofNullable(byHash.get(hash)).filter(entry -> entry.isValid(time.instant()));
    }

    /** Returns whether a session has not ended, and its user may still log in. */
    public synchronized boolean isValid(Session session) {
        return valid(session.id()).flatMap(this::role).isPresent();
    }

    private Optional<Role> role(Entry entry) {
        return access.apply(entry.user())
                .filter(now -> now.password().equals(entry.password()))
                .map(Access::role);
    }

    public synchronized void end(Session session) {
        byHash.remove(session.id());
    }
}
