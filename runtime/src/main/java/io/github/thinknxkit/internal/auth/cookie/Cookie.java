package io.github.thinknxkit.internal.auth.cookie;

import java.net.HttpCookie;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One cookie. The JDK reads its attributes; the pair is sent back byte for byte (RFC 6265, section 5.4). */
final class Cookie {

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
