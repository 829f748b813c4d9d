package io.github.thinknxkit.internal.auth;

import org.jspecify.annotations.Nullable;

/**
 * One challenge of a 401.
 *
 * @param scheme the scheme as the server writes it
 * @param parameters what could be read of its parameters
 * @param fault why the challenge cannot be used, or null if it is well-formed
 */
record Challenge(
        String scheme, Parameters parameters, @Nullable String fault) {

    /** Returns whether the challenge is of a scheme. */
    public boolean isOf(String name) {
        return name.equalsIgnoreCase(scheme);
    }
}
