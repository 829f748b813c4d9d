package io.github.thinknxkit.gateway.hook.deliver;

import io.github.thinknxkit.gateway.key.ApiKey;
import java.util.Optional;

/** Finds keys by their ids, so that a hook ends with its key. Quick, and safe for use by many threads. */
@FunctionalInterface
public interface KeyDirectory {

    /**
     * Finds a key.
     *
     * @param id its id
     * @return the key, if there is one; it may have ended
     */
    Optional<ApiKey> find(String id);
}
