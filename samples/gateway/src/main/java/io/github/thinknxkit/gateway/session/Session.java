package io.github.thinknxkit.gateway.session;

import io.github.thinknxkit.page.Role;

/**
 * A log-in that is valid, as the one who is logged in presents it.
 *
 * @param mark what the page's scripts send along with changes; a secret of this session
 * @param id names the session here; no secret, and of no use to anybody
 */
public record Session(String user, Role role, String mark, String id) {

    /** Returns the user's name. */
    @Override
    public String toString() {
        return user;
    }
}
