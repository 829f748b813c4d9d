package io.github.thinknxkit.internal.auth.cookie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The cookies that belong to a nonce (RFC 6265): some servers keep nonces in a session that a cookie names. Immutable.
 *
 * <p>They go back to nobody but the server that set them, so that a {@code Domain}, which can only widen that, has no
 * effect. The server is reached over plain http: a {@code Secure} cookie is not taken.
 */
public final class Cookies {

    /** No cookies. */
    public static final Cookies NONE = new Cookies(List.of());

    /** More than any session needs; a server that sets more loses the others. */
    private static final int MOST = 16;

    private final List<Cookie> cookies;

    private Cookies(List<Cookie> cookies) {
        this.cookies = List.copyOf(cookies);
    }

    /**
     * Returns the cookies as an answer changes them.
     *
     * @param fields the values of all {@code Set-Cookie} fields, in order
     * @param requestTarget the path and query of the request that was answered
     * @return the changed cookies
     */
    public Cookies with(List<String> fields, String requestTarget) {
        if (fields.isEmpty()) {
            return this;
        }
        List<Cookie> changed = new ArrayList<>(cookies);
        for (String field : fields) {
            Cookie cookie = Cookie.parse(field, requestTarget);
            if (cookie != null) {
                changed.removeIf(cookie::replaces);
                changed.add(cookie);
            }
        }
        changed.removeIf(Cookie::isExpired);
        return new Cookies(changed.subList(0, Math.min(changed.size(), MOST)));
    }

    /**
     * Returns the {@code Cookie} field of a request.
     *
     * @param requestTarget the request's path and query
     * @return the field's value, or null if no cookie belongs to the path
     */
    public @Nullable String field(String requestTarget) {
        StringJoiner pairs = new StringJoiner("; ");
        cookies.stream()
                .filter(cookie -> cookie.isFor(requestTarget) && !cookie.isExpired())
                .sorted(Comparator.comparingInt(Cookie::pathLength).reversed())
                .forEach(cookie -> pairs.add(cookie.pair()));
        return pairs.length() == 0 ? null : pairs.toString();
    }

    /** Shows how many there are: a cookie stands for a session. */
    @Override
    public String toString() {
        return "Cookies[" + cookies.size() + "]";
    }
}
