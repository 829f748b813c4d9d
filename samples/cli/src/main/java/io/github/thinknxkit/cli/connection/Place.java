package io.github.thinknxkit.cli.connection;

import io.github.thinknxkit.cli.call.UsageException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.OptionalInt;

/** Where a server is. */
public sealed interface Place {

    /**
     * A server in the same network.
     *
     * @param host its host
     * @param port its port; empty for the document's
     */
    record Local(String host, OptionalInt port) implements Place {}

    /** The vendor's cloud. */
    record VendorsCloud() implements Place {}

    /**
     * A cloud on the customer's premises.
     *
     * @param url its address, with https
     */
    record OnPremise(String url) implements Place {}

    /**
     * Reads an address.
     *
     * @param url {@code http://HOST:5051} or {@code https://HOST}
     * @param origin where the address stands, for the error message
     * @return the place
     * @throws UsageException if it is none of these; the message does not repeat it, since it may hold a password
     */
    static Place parse(String url, String origin) {
        URI uri = uri(url, origin);
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (String.valueOf(uri.getRawAuthority()).indexOf('@') >= 0) {
            throw new UsageException(origin + " holds a user or password, which everybody can read in the list of"
                    + " processes; give the user by --user, and the password by THINKNX_PASSWORD, --password-file or"
                    + " when you are asked");
        } else if (scheme.equals("https")) {
            return new OnPremise(url);
        } else if (scheme.equals("http") && uri.getHost() != null) {
            return local(uri, origin);
        }
        throw unusable(origin);
    }

    private static Place local(URI uri, String origin) {
        boolean more = uri.getRawPath().length() > 1 || uri.getRawQuery() != null || uri.getRawFragment() != null;
        if (more) {
            throw new UsageException(
                    origin + " ends at the port: the path is known, and parameters belong to a command");
        }
        return new Local(uri.getHost(), uri.getPort() < 0 ? OptionalInt.empty() : OptionalInt.of(uri.getPort()));
    }

    private static URI uri(String url, String origin) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            // Neither the text nor the cause goes on: both hold the whole URL.
            throw unusable(origin);
        }
    }

    private static UsageException unusable(String origin) {
        return new UsageException(
                origin + " is http://HOST:5051 for a server in your network, or https://HOST for a cloud of your own");
    }
}
