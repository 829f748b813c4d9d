package io.github.thinknxkit.internal.auth;

import java.net.HttpCookie;
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
final class Cookies {

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

    /** One cookie. The JDK reads its attributes; the pair is sent back byte for byte (RFC 6265, section 5.4). */
    private static final class Cookie {

        private static final int LONGEST = 4096;

        private final String pair;
        private final String path;
        private final HttpCookie attributes;

        private Cookie(String pair, String path, HttpCookie attributes) {
            this.pair = pair;
            this.path = path;
            this.attributes = attributes;
        }

        /** Reads a {@code Set-Cookie} field; null if it sets nothing that can be sent back here. */
        static @Nullable Cookie parse(String field, String requestTarget) {
            int end = field.indexOf(';');
            String pair = (end < 0 ? field : field.substring(0, end)).strip();
            HttpCookie attributes = attributes(field);
            if (attributes == null || attributes.getSecure() || !isSendable(pair)) {
                return null;
            }
            String path = attributes.getPath();
            boolean given = path != null && path.startsWith("/");
            return new Cookie(pair, given ? path : directory(requestTarget), attributes);
        }

        private static @Nullable HttpCookie attributes(String field) {
            try {
                List<HttpCookie> cookies = HttpCookie.parse("Set-Cookie: " + field);
                return cookies.isEmpty() ? null : cookies.get(0);
            } catch (IllegalArgumentException e) {
                return null;
            }
        }

        private static boolean isSendable(String pair) {
            return pair.length() <= LONGEST && pair.chars().allMatch(c -> c >= ' ' && c <= '~');
        }

        /** The default path (RFC 6265, section 5.1.4). */
        private static String directory(String requestTarget) {
            String path = path(requestTarget);
            int slash = path.lastIndexOf('/');
            return slash <= 0 ? "/" : path.substring(0, slash);
        }

        private static String path(String requestTarget) {
            int query = requestTarget.indexOf('?');
            return query < 0 ? requestTarget : requestTarget.substring(0, query);
        }

        boolean replaces(Cookie other) {
            return attributes.getName().equals(other.attributes.getName()) && path.equals(other.path);
        }

        /** Whether the request's path is the cookie's or below it (RFC 6265, section 5.1.4). */
        boolean isFor(String requestTarget) {
            String requested = path(requestTarget);
            return requested.startsWith(path)
                    && (path.endsWith("/")
                            || requested.length() == path.length()
                            || requested.charAt(path.length()) == '/');
        }

        boolean isExpired() {
            return attributes.hasExpired();
        }

        int pathLength() {
            return path.length();
        }

        /** Name and value as the server wrote them. */
        String pair() {
            return pair;
        }
    }
}
