package io.github.thinknxkit.gateway.key;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Counts calls, by key and by server. A call that is not made for the one reason does not count for the other. Safe for use by
 * many threads.
 */
public final class CallBuckets {

    /** After so many more keys those are forgotten that made no call for a while. */
    private static final int MANY = 1_000;

    private final InstantSource time;
    private final Function<String, Optional<CallLimit>> serverLimit;
    private final Map<String, TokenBucket> byKey = new HashMap<>();
    private final Map<String, TokenBucket> byServer = new HashMap<>();
    private int tidyAt = MANY;

    /**
     * Begins with nothing counted. The limit of a server is asked for at each call, so that a change holds at once; empty is none.
     */
    public CallBuckets(InstantSource time, Function<String, Optional<CallLimit>> serverLimit) {
        this.time = time;
        this.serverLimit = serverLimit;
    }

    /** Counts a call if it may be made now; otherwise returns how long to wait. */
    public Optional<Duration> take(ApiKey key) {
        Optional<CallLimit> ofServer = serverLimit.apply(key.server());
        return take(key, ofServer);
    }

    /** Counts a request that the gateway answers itself. */
    public Optional<Duration> takeOfKey(ApiKey key) {
        return take(key, Optional.empty());
    }

    /** Counts a call to a server that is made without a key, as that with a key is counted. */
    public Optional<Duration> take(String server) {
        return serverLimit.apply(server).flatMap(limit -> take(server, limit));
    }

    private synchronized Optional<Duration> take(String server, CallLimit limit) {
        Instant now = time.instant();
        TokenBucket shared = bucket(byServer, server, limit, now);
        Duration wait = shared.wait(now);
        if (wait.isZero()) {
            shared.take(now);
            return Optional.empty();
        }
        return Optional.of(wait);
    }

    private synchronized Optional<Duration> take(ApiKey key, Optional<CallLimit> ofServer) {
        Instant now = time.instant();
        TokenBucket own = bucket(byKey, key.id(), key.limit(), now);
        Optional<TokenBucket> shared = ofServer.map(limit -> bucket(byServer, key.server(), limit, now));
        Duration wait =
                shared.map(bucket -> longer(bucket.wait(now), own.wait(now))).orElseGet(() -> own.wait(now));
        if (!wait.isZero()) {
            return Optional.of(wait);
        }
        own.take(now);
        shared.ifPresent(bucket -> bucket.take(now));
        tidy(now);
        return Optional.empty();
    }

    private static TokenBucket bucket(Map<String, TokenBucket> buckets, String name, CallLimit limit, Instant now) {
        TokenBucket known = buckets.get(name);
        if (known != null && known.limit().equals(limit)) {
            return known;
        }
        TokenBucket made = new TokenBucket(limit, now);
        buckets.put(name, made);
        return made;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    /** A full bucket is as good as none. */
    private void tidy(Instant now) {
        if (byKey.size() > tidyAt) {
            byKey.values().removeIf(bucket -> bucket.isFull(now));
            tidyAt = byKey.size() + MANY;
        }
    }
}
