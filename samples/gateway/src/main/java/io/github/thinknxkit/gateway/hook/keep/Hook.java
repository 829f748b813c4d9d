package io.github.thinknxkit.gateway.hook.keep;

import io.github.thinknxkit.gateway.hook.guard.CallbackUrl;
import io.github.thinknxkit.gateway.hook.send.SigningSecret;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A hook: who wants to be told what, and where.
 *
 * @param id its name for whoever has its key; nobody can guess it
 * @param key the id of the key that it was made with
 */
public record Hook(
        String id, String key, String server, CallbackUrl url, Interest interest, SigningSecret secret, Instant made) {

    /** What a hook wants to be told: of which device and controller, or of all, and which events. */
    public record Interest(Optional<String> guid, Optional<String> controller, Set<HookEvent> events) {

        /** Copies the set. */
        public Interest {
            events = Set.copyOf(events);
        }
    }

    /** Returns id and receiver. */
    @Override
    public String toString() {
        return "hook " + id + " to " + url;
    }
}
