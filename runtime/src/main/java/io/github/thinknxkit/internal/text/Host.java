package io.github.thinknxkit.internal.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.OptionalInt;

/** Reads hosts as they stand in URLs. */
public final class Host {

    /** The greatest port. */
    public static final int MAX_PORT = 65535;

    private static final int MAX_NAME = 253;
    private static final int MAX_LABEL = 63;
    private static final int IPV4_PARTS = 4;
    private static final int MAX_IPV4_PART = 255;

    private Host() {}

    /**
     * Returns a host as it stands in a URL.
     *
     * @param text a host name, an IPv4 address, or an IPv6 address with or without brackets
     * @return the host name, the IPv4 address, or the IPv6 address in brackets
     * @throws IllegalArgumentException if the text is none of these
     */
    public static String parse(String text) {
        if (text.indexOf(':') >= 0 || text.startsWith("[")) {
            return "[" + checkIpv6(withoutBrackets(text)) + "]";
        }
        checkName(text);
        return text;
    }

    /** Returns a host with a port. */
    public static String withPort(String host, OptionalInt port) {
        return port.isPresent() ? host + ":" + port.getAsInt() : host;
    }

    private static String withoutBrackets(String text) {
        boolean bracketed = text.startsWith("[") && text.endsWith("]");
        return bracketed ? text.substring(1, text.length() - 1) : text;
    }

    private static void checkName(String name) {
        if (name.isEmpty() || name.length() > MAX_NAME) {
            throw noHost("it has " + name.length() + " characters");
        }
        int start = 0;
        int labels = 0;
        for (int end = name.indexOf('.'); end >= 0; end = name.indexOf('.', start)) {
            checkLabel(name, start, end);
            start = end + 1;
            labels++;
        }
        checkLabel(name, start, name.length());
        if (isDigit(name.charAt(start))) {
            checkIpv4(name, labels + 1);
        }
    }

    private static void checkLabel(String name, int start, int end) {
        if (start == end || end - start > MAX_LABEL) {
            throw noHost("a part between dots is empty or longer than " + MAX_LABEL + " characters");
        }
        for (int i = start; i < end; i++) {
            char c = name.charAt(i);
            boolean hyphenInside = c == '-' && i > start && i < end - 1;
            if (!isLetter(c) && !isDigit(c) && !hyphenInside) {
                // The text itself stays out of the message: it may be a URL with credentials.
                throw noHost("character " + (i + 1) + " is not allowed there");
            }
        }
    }

    /** A last part that begins with a digit means an address: no top-level domain does. */
    private static void checkIpv4(String name, int parts) {
        if (parts != IPV4_PARTS) {
            throw noHost("an IPv4 address has four numbers");
        }
        for (String part : name.split("\\.", -1)) {
            if (part.length() > 3 || !isNumber(part) || Integer.parseInt(part) > MAX_IPV4_PART) {
                throw noHost("a number of an IPv4 address is 0 to " + MAX_IPV4_PART);
            }
        }
    }

    private static boolean isNumber(String part) {
        for (int i = 0; i < part.length(); i++) {
            if (!isDigit(part.charAt(i))) {
                return false;
            }
        }
        return part.length() == 1 || part.charAt(0) != '0';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static IllegalArgumentException noHost(String why) {
        return new IllegalArgumentException(
                "this is no host name or address: " + why
                        + "; expected for example 192.0.2.10, server.example.com or 2001:db8::1, without scheme, port and path");
    }

    private static String checkIpv6(String address) {
        if (address.indexOf('%') >= 0) {
            throw noHost("an IPv6 zone cannot be sent in a URL");
        }
        if (!hasOnlyAddressCharacters(address) || !isAddress(address)) {
            throw noHost("it looks like an IPv6 address, but is none (a port is given separately)");
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
