package io.github.thinknxkit.gateway.hook.guard;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/**
 * Where a hook is delivered to.
 *
 * @param uri the URL; absolute, http or https, with a host in one form, without user and fragment
 */
public record CallbackUrl(URI uri) {

    private static final int LONGEST = 2048;
    private static final int MOST_PORT = 65535;

    /** Reads a URL. The message of a refusal does not repeat it. */
    public static CallbackUrl parse(String text) {
        if (text.length() > LONGEST) {
            throw refused("is longer than " + LONGEST + " characters");
        }
        URI uri = uri(text);
        if (uri.getRawUserInfo() != null
                || String.valueOf(uri.getRawAuthority()).indexOf('@') >= 0) {
            throw refused("has a user name; sign-in belongs in the receiver's check of the signature");
        } else if (uri.getRawFragment() != null) {
            throw refused("has a fragment, which is never sent");
        } else if (uri.getPort() == 0 || uri.getPort() > MOST_PORT) {
            throw refused("has no possible port");
        }
        return new CallbackUrl(uri);
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if ((!scheme.equals("https") && !scheme.equals("http")) || uri.getRawAuthority() == null) {
                throw refused("does not begin with https://");
            } else if (uri.getHost() == null) {
                throw refused("has no usable host");
            }
            // Registered with capitals, it is the same receiver.
            return new URI(scheme + text.substring(scheme.length()));
        } catch (URISyntaxException e) {
            // Its message repeats the text.
            throw refused("is no URL");
        }
    }

    private static RefusedAddressException refused(String why) {
        return new RefusedAddressException(
                "the url " + why + "; expected is one such as https://hooks.example.org/thinknx");
    }

    /** {@return the host as the URL has it, in lower case; an IPv6 address in brackets} */
    public String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    /** {@return the port, that of the scheme if the URL names none} */
    public int port() {
        return uri.getPort() >= 0 ? uri.getPort() : isSecure() ? 443 : 80;
    }

    /** {@return whether it is https} */
    public boolean isSecure() {
        return uri.getScheme().equals("https");
    }

    /** Returns host and port: paths and queries often have keys of the receiver. */
    @Override
    public String toString() {
        return host() + ":" + port();
    }
}
