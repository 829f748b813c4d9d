package io.github.thinknxkit.internal.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.OptionalInt;

/**
 * The address of a cloud, which is always reached over https.
 *
 * @param authority the host, with the port if it is not 443
 * @param path what stands before the key, without slashes at its end; usually empty
 */
public record CloudAddress(String authority, String path) {

    /**
     * Reads an address.
     *
     * @throws IllegalArgumentException if it cannot be used with a key; the message does not repeat it, since it may hold
     *     credentials
     */
    public static CloudAddress parse(String url) {
        URI uri = uri(url);
        if (!"https".equals(String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT))) {
            throw unusable("it has to begin with https://, since the key would be readable on the way");
        }
        // Underscores and the like leave the host empty, while a user's name stays in the authority.
        if (uri.getRawUserInfo() != null
                || String.valueOf(uri.getRawAuthority()).indexOf('@') >= 0) {
            throw unusable("it must not hold a user name or password; a cloud asks for the key alone");
        }
        if (uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw unusable("it must not have a query or fragment");
        }
        return new CloudAddress(authority(uri), path(uri));
    }

    /** Returns the address in one form. */
    @Override
    public String toString() {
        return "https://" + authority + path;
    }

    private static URI uri(String url) {
        try {
            // As it is sent: the JDK's client encodes what is outside ASCII.
            return new URI(new URI(url).toASCIIString());
        } catch (URISyntaxException e) {
            // Neither the text nor the cause goes on: both hold the whole URL.
            throw unusable("it is no URL");
        }
    }

    private static String authority(URI uri) {
        if (uri.getHost() == null) {
            throw unusable("it has no usable host");
        }
        if (uri.getPort() == 0 || uri.getPort() > Host.MAX_PORT) {
            throw unusable("a port is 1 to " + Host.MAX_PORT);
        }
        return Host.withPort(
                Host.parse(uri.getHost()), uri.getPort() < 0 ? OptionalInt.empty() : OptionalInt.of(uri.getPort()));
    }

    private static String path(URI uri) {
        String path = uri.getRawPath();
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    private static IllegalArgumentException unusable(String why) {
        return new IllegalArgumentException(
                "the cloud's address cannot be used: " + why + "; expected for example https://cloud.example.com:8443");
    }
}
