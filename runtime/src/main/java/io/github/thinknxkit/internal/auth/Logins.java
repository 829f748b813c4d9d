package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.connection.Endpoint;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The login of a local connection, with its password as it is now. Safe for use by many threads. */
final class Logins implements Supplier<Login> {

    private final CurrentEndpoint endpoint;
    private @Nullable Login last;

    Logins(CurrentEndpoint endpoint) {
        this.endpoint = endpoint;
    }

    /**
     * Asks for the password if it comes from a supplier.
     *
     * @throws CurrentEndpoint.UnusableSecretException if that fails
     */
    @Override
    public Login get() {
        return of((Endpoint.Local) endpoint.ask());
    }

    /** What has been found out of a login is kept for as long as it stays the same. */
    private synchronized Login of(Endpoint.Local now) {
        Login known = last;
        if (known == null || known.secret() != now.secret()) {
            known = new Login(now.credentials());
            last = known;
        }
        return known;
    }
}
