package io.github.thinknxkit.internal.connection;

import java.net.URI;
import java.net.URISyntaxException;

/** Checks IPv6 addresses. */
final class Ipv6 {

    private Ipv6() {}

    static String parse(String address) {
        if (address.indexOf('%') >= 0) {
            throw Host.noHost("an IPv6 zone cannot be sent in a URL");
        }
        if (!hasOnlyAddressCharacters(address) || !isAddress(address)) {
            throw Host.noHost("it looks like an IPv6 address, but is none (a port is given separately)");
        }
        return address;
    }

    private static boolean hasOnlyAddressCharacters(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if ((Character.digit(c, 16) < 0 && c != ':' && c != '.') || c > 'f') {
                return false;
            }
        }
        return true;
    }

    /** The JDK's URI has the whole grammar of RFC 3986 section 3.2.2. */
    private static boolean isAddress(String address) {
        try {
            return new URI("http://[" + address + "]/").getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
