package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.call.Effect;
import io.github.thinknxkit.connection.Endpoint;
import io.github.thinknxkit.internal.auth.DigestAuthentication.RandomClientNonces;
import java.security.SecureRandom;

/**
 * How one connection authenticates.
 *
 * <p>One instance serves one origin (scheme, host and port) and is shared by all its calls; it is safe for use by many
 * threads. That is the whole protection space: what a challenge says of other places (its {@code domain}) is ignored,
 * so credentials never go to another origin.
 */
public interface Authentication {

    /** Returns the authentication of one connection. */
    static Authentication of(CurrentEndpoint endpoint) {
        if (endpoint.set() instanceof Endpoint.Local local) {
            Endpoint.Credentials credentials = local.credentials();
            if (credentials instanceof Endpoint.Digest digest) {
                return new DigestAuthentication(
                        new Logins(endpoint), digest.policy(), new RandomClientNonces(new SecureRandom()));
            } else if (credentials instanceof Endpoint.Basic) {
                return new BasicAuthentication(new Logins(endpoint));
            }
        }
        return new UrlAuthentication(endpoint::ask);
    }

    /**
     * Returns the authentication of one call, for all its sends.
     *
     * @param effect what the call does; a command whose repetition does more is sent fewer times
     */
    CallAuthentication begin(Effect effect);
}
