package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.call.Effect;

/**
 * How one connection authenticates.
 *
 * <p>One instance serves one origin (scheme, host and port) and is shared by all its calls; it is safe for use by many
 * threads. That is the whole protection space: what a challenge says of other places (its {@code domain}) is ignored,
 * so credentials never go to another origin.
 */
public interface Authentication {

    /**
     * Returns the authentication of one call, for all its sends.
     *
     * @param effect what the call does; a command whose repetition does more is sent fewer times
     */
    CallAuthentication begin(Effect effect);
}
