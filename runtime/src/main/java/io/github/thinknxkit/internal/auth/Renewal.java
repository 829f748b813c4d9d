package io.github.thinknxkit.internal.auth;

import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.internal.auth.CurrentEndpoint.UnusableSecretException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The second chance of one call whose credentials were refused: the password or key may have been changed meanwhile. There is
 * no third, so that no server is asked over and over.
 */
final class Renewal<C> {

    private final Supplier<C> credentials;
    private final Function<C, Secret> secret;
    private boolean used;
    private String failure = "";

    /**
     * Creates the chance of one call.
     *
     * @param credentials the credentials as they are now
     * @param secret the secret of credentials, the same instance for as long as it is the same
     */
    Renewal(Supplier<C> credentials, Function<C, Secret> secret) {
        this.credentials = credentials;
        this.secret = secret;
    }

    /** Returns other credentials than the refused ones, or null if there are none or the chance has been used. */
    @Nullable
    C after(C refused) {
        if (used) {
            return null;
        }
        used = true;
        try {
            C now = credentials.get();
            return secret.apply(now) == secret.apply(refused) ? null : now;
        } catch (UnusableSecretException e) {
            failure = "; asked again after the refusal, " + e.reason();
            return null;
        }
    }

    /** {@return what an error adds if it could not be found out whether there are other credentials} */
    String failure() {
        return failure;
    }
}
