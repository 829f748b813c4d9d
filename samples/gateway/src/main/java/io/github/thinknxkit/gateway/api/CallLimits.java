package io.github.thinknxkit.gateway.api;

import io.github.thinknxkit.gateway.key.ApiKey;
import java.time.Duration;
import java.util.Optional;

/** How many calls may be made. */
@FunctionalInterface
public interface CallLimits {

    /**
     * Asks whether a call may be made now; if so, counts it.
     *
     * @param key whose call it is
     * @return how long to wait; empty if it may be made
     */
    Optional<Duration> wait(ApiKey key);
}
