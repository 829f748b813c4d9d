package io.github.thinknxkit.gateway.hook.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A host as a URL or a rule names it, in one form.
 *
 * @param text a name in lower case, or an address without brackets
 * @param address the address, if it is one
 */
record HostText(String text, Optional<InetAddress> address) {

    private static final int LONGEST = 253;
    private static final Pattern NAME =
            Pattern.compile("(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\\.)*[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?");
    /** Whatever ends like this may be read as an address: as one number, in octal or hexadecimal digits, with parts left out. */
    private static final Pattern ENDS_AS_NUMBER = Pattern.compile("(?:.*\\.)?(?:[0-9]+|0x[0-9a-f]*)");

    private static final Pattern IPV4 = Pattern.compile("([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-f:.]*:[0-9a-f:.]*");

    /** Reads a host; empty if it is neither a name nor an address in its usual form. */
    static Optional<HostText> of(String written) {
        String text = bare(written.toLowerCase(Locale.ROOT));
        if (IPV6.matcher(text).matches()) {
            return ipv6(text);
        } else if (ENDS_AS_NUMBER.matcher(text).matches()) {
            return ipv4(text);
        } else if (text.length() <= LONGEST && NAME.matcher(text).matches()) {
            return Optional.of(new HostText(text, Optional.empty()));
        }
        return Optional.empty();
    }

    private static String bare(String text) {
        return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
    }

    private static Optional<HostText> ipv4(String text) {
        Matcher matcher = IPV4.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        MatchResult found = matcher.toMatchResult();
        byte[] bytes = new byte[4];
        for (int i = 0; i < bytes.length; i++) {
            String part = found.group(i + 1);
            // A zero in front makes it octal for some.
            if ((part.length() > 1 && part.startsWith("0")) || Integer.parseInt(part) > 255) {
                return Optional.empty();
            }
            bytes[i] = (byte) Integer.parseInt(part);
        }
        return Optional.of(new HostText(text, Optional.of(address(bytes))));
    }

    /** In brackets it is never looked up. What Java makes an IPv4 address of is one in disguise. */
    private static Optional<HostText> ipv6(String text) {
        try {
            return Optional.of(InetAddress.getByName("[" + text + "]"))
                    .filter(Inet6Address.class::isInstance)
                    .map(address -> new HostText(text, Optional.of(address)));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("an address has 4 or 16 bytes, not " + bytes.length, e);
        }
    }
}
