package io.github.thinknxkit.dynamic.server;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.dynamic.text.TextDamage;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * Reads the address of a server. Errors show it, unless it has a place where people write a password or key by mistake: before
 * an {@code @}, in a path, or among parameters.
 */
final class AddressParser {

    private static final String START = "^([a-zA-Z][a-zA-Z0-9+.-]*:)?//";
    private static final Pattern HARMLESS = Pattern.compile("\\s*(?:[a-zA-Z][a-zA-Z0-9+.-]*://)?[^@?#/\\\\]*/?");
    private static final Pattern HOST_ALONE = Pattern.compile("[^:/@?#\\s]+(:[0-9]{1,5})?/?");
    private static final Pattern UNDERSCORE = Pattern.compile("[^:/?#]*_[^:/?#]*(:[0-9]*)?");

    private final String url;
    private final String origin;

    AddressParser(String url, String origin) {
        this.url = url;
        this.origin = origin;
    }

    ServerAddress parse() {
        checkCredentials();
        TextDamage.check(origin, url);
        if (!url.equals(url.strip())) {
            throw new UsageException(named() + " begins or ends with a blank; remove it");
        } else if (HOST_ALONE.matcher(url).matches()) {
            throw new UsageException(named() + " lacks its beginning: write http://" + url);
        }
        URI uri = uri();
        String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
        if (scheme.equals("https")) {
            checkHost(uri);
            return new ServerAddress.OnPremise(url);
        } else if (scheme.equals("http")) {
            checkHost(uri);
            return local(uri);
        }
        throw unusable();
    }

    private void checkCredentials() {
        String authority = url.replaceFirst(START, "").split("[/?#]", 2)[0];
        if (authority.indexOf('@') >= 0) {
            throw new UsageException(origin + " holds a user or password"
                    + (origin.equals("--url") ? ", which other users can read in the list of processes" : "")
                    + "; give the user by --user, THINKNX_USER or the profile, and the password by --password-file,"
                    + " THINKNX_PASSWORD or when you are asked");
        }
    }

    private void checkHost(URI uri) {
        String authority = String.valueOf(uri.getRawAuthority());
        if (uri.getHost() == null && UNDERSCORE.matcher(authority).matches()) {
            throw new UsageException(named() + " has a host with an underscore, which names of hosts must not have"
                    + " (RFC 1123); give its IP address, or another name of it");
        } else if (uri.getHost() == null) {
            throw unusable();
        }
    }

    private ServerAddress local(URI uri) {
        boolean more = uri.getRawPath().length() > 1 || uri.getRawQuery() != null || uri.getRawFragment() != null;
        if (more) {
            throw new UsageException(
                    origin + " ends at the port: the path is known, and parameters belong to a command");
        }
        return new ServerAddress.Local(
                uri.getHost(), uri.getPort() < 0 ? OptionalInt.empty() : OptionalInt.of(uri.getPort()));
    }

    private URI uri() {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            // The cause does not go on: it holds the whole URL.
            throw unusable();
        }
    }

    private UsageException unusable() {
        return new UsageException(
                named() + " must be http://HOST:5051 for a server in your network, or https://HOST for a"
                        + " cloud of your own");
    }

    private String named() {
        return HARMLESS.matcher(url).matches() ? origin + " (" + ShownText.quoted(url) + ")" : origin;
    }
}
