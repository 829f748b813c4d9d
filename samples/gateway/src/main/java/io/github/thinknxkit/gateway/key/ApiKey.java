package io.github.thinknxkit.gateway.key;

import java.time.Instant;
import java.util.Optional;

/**
 * A key as the gateway knows it. The key itself is shown once, when it is made, and kept nowhere.
 *
 * @param id how people and logs name it; no secret
 * @param note what its maker wrote down about it
 * @param expires when it ends, if it does
 * @param revoked when it was ended, if it was
 */
public record ApiKey(
        String id,
        String server,
        String note,
        Scope scope,
        CallLimit limit,
        Instant made,
        Optional<Instant> expires,
        Optional<Instant> revoked) {

    public boolean isValid(Instant now) {
        return revoked.isEmpty() && expires.filter(end -> !now.isBefore(end)).isEmpty();
    }

    ApiKey revokedAt(Instant when) {
        return new ApiKey(id, server, note, scope, limit, made, expires, Optional.of(when));
    }

    /** Returns the id, and the server that the key is for. */
    @Override
    public String toString() {
        return "key " + id + " of " + server;
    }
}
