package io.github.thinknxkit.internal.auth;

import java.util.Locale;
import java.util.StringTokenizer;
import org.jspecify.annotations.Nullable;

/** "Quality of protection" (qop): what a response covers. */
enum Qop {
    /** RFC 2069's form, for servers older than the parameter: neither a count nor a client nonce. */
    UNSTATED(""),
    /** Method and target. */
    AUTH("auth"),
    /** Method, target and body. */
    AUTH_INT("auth-int");

    private final String token;

    Qop(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }

    /**
     * Chooses from what a server offers: {@code auth} before {@code auth-int}, which Jetty dropped as broken and which
     * protects little where the answer is not protected.
     *
     * @param offer the parameter, or null if the challenge has none
     * @return the choice, or null if the server offers unknown ones only
     */
    static @Nullable Qop choose(@Nullable String offer) {
        if (offer == null || offer.isBlank()) {
            return UNSTATED;
        }
        Qop choice = null;
        StringTokenizer tokens = new StringTokenizer(offer.toLowerCase(Locale.ROOT), ", \t");
        while (tokens.hasMoreTokens()) {
            String token = tokens.nextToken();
            if (token.equals(AUTH.token)) {
                return AUTH;
            }
            choice = token.equals(AUTH_INT.token) ? AUTH_INT : choice;
        }
        return choice;
    }
}
