package io.github.thinknxkit.gateway.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Whose an address is: an IPv4 address is somebody's, and so are all of a /64 in IPv6, in which one may choose a new one for each call. */
public final class CallerNetwork {

    private static final int PREFIX_BYTES = 8;
    private static final int LONGEST = 64;

    private CallerNetwork() {}

    /** Returns a name for whose an address is, never long, whatever the address is. */
    public static String of(String address) {
        String bare = withoutZone(address);
        if (!bare.contains(":")) {
            return bare.substring(0, Math.min(bare.length(), LONGEST));
        }
        try {
            // What has a colon is no host name, so nothing is asked of a name server.
            return name(InetAddress.getByName(bare));
        } catch (UnknownHostException e) {
            return "?";
        }
    }

    private static String withoutZone(String address) {
        String bare =
                address.startsWith("[") && address.endsWith("]") ? address.substring(1, address.length() - 1) : address;
        int zone = bare.indexOf('%');
        return zone < 0 ? bare : bare.substring(0, zone);
    }

    /** Java takes an IPv4 address that is written as one of IPv6 for what it is. */
    private static String name(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), PREFIX_BYTES)) + "/64"
                : address.getHostAddress();
    }
}
