package io.github.thinknxkit.hook;

import io.github.thinknxkit.connection.Secret;
import java.util.Objects;

/**
 * A hook that was just made.
 *
 * @param hook the hook
 * @param secret what its messages are signed with. The gateway never shows it again
 */
public record NewHook(GatewayHook hook, Secret secret) {

    /** Checks that nothing is null. */
    public NewHook {
        Objects.requireNonNull(hook, "hook");
        Objects.requireNonNull(secret, "secret");
    }

    /** Returns the hook. */
    @Override
    public String toString() {
        return hook.toString();
    }
}
