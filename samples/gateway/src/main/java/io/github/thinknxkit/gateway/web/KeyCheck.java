package io.github.thinknxkit.gateway.web;

import io.github.thinknxkit.gateway.key.ApiKey;
import java.time.Duration;
import java.util.Optional;

/** Tells whose a key is. */
public interface KeyCheck {

    /**
     * What becomes of a key.
     *
     * @param key whose it is; empty if it is not to be used, for whatever reason
     * @param delay how long the caller has to wait before it tries another; zero if it need not
     */
    record Result(Optional<ApiKey> key, Duration delay) {}

    /**
     * Checks a key.
     *
     * @param presented what was sent as the key
     * @param caller the address that it came from
     * @return whose it is
     */
    Result check(String presented, String caller);
}
