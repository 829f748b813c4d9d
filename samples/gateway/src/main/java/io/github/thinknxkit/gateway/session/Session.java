package io.github.thinknxkit.gateway.session;

import io.github.thinknxkit.gateway.config.PageRole;

/**
 * A log-in that is valid, as the one who is logged in presents it.
 *
 * @param user the name of the user
 * @param role what the user may do
 * @param mark what the page's scripts send along with changes; a secret of this session
 * @param id names the session here; no secret, and of no use to anybody
 */
public record Session(String user, PageRole role, String mark, String id) {

    /** Returns the user's name. */
    @Override
    public String toString() {
        return user;
    }
}
