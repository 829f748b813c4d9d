package io.github.thinknxkit.gateway.hook.guard;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/** Addresses that are not somebody's place in the Internet (IANA's registries of special-purpose addresses). */
final class SpecialAddresses {

    /** Nobody's, everybody's, and those where clouds hand out credentials. */
    private static final List<Network> FORBIDDEN = networks(
            "0.0.0.0/8",
            "224.0.0.0/4",
            "240.0.0.0/4",
            "ff00::/8",
            // Metadata of Amazon, Google, Azure and others; Amazon by IPv6, Alibaba, Oracle, Azure's own host.
            "169.254.169.0/24",
            "169.254.170.0/24",
            "fd00:ec2::/32",
            "fd20:ce::254",
            "100.100.100.200",
            "192.0.0.192",
            "168.63.129.16",
            // IPv4 in disguise: mapped (which Java takes off), compatible, translated, NAT64, 6to4, Teredo.
            "::ffff:0:0:0/96",
            "64:ff9b::/96",
            "64:ff9b:1::/48",
            "2002::/16",
            "2001::/32");

    private static final Network COMPATIBLE = Network.known("::/96");
    private static final Network LOOPBACK6 = Network.known("::1");

    /** What is anybody's own, or a piece of documentation. */
    private static final List<Network> LOCAL = networks(
            "10.0.0.0/8",
            "100.64.0.0/10",
            "127.0.0.0/8",
            "169.254.0.0/16",
            "172.16.0.0/12",
            "192.0.0.0/24",
            "192.0.2.0/24",
            "192.88.99.0/24",
            "192.168.0.0/16",
            "198.18.0.0/15",
            "198.51.100.0/24",
            "203.0.113.0/24",
            "2001::/23",
            "2001:db8::/32",
            "3fff::/20");

    private static final Network GLOBAL6 = Network.known("2000::/3");

    private SpecialAddresses() {}

    private static List<Network> networks(String... texts) {
        return Stream.of(texts).map(Network::known).toList();
    }

    /** Returns whether nothing is ever delivered there, whatever the operator allows. */
    static boolean isForbidden(InetAddress address) {
        return contains(FORBIDDEN, address)
                || (COMPATIBLE.contains(address) && !LOOPBACK6.contains(address))
                || isTunnelled(address);
    }

    /** ISATAP (RFC 5214) has an IPv4 address behind 0:5efe, in any network. */
    private static boolean isTunnelled(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16
                && (bytes[8] & 0xFD) == 0
                && bytes[9] == 0
                && bytes[10] == 0x5E
                && bytes[11] == (byte) 0xFE;
    }

    /** Returns whether it is a place in the Internet. */
    static boolean isGlobal(InetAddress address) {
        return !contains(LOCAL, address) && (!(address instanceof Inet6Address) || GLOBAL6.contains(address));
    }

    private static boolean contains(List<Network> networks, InetAddress address) {
        return networks.stream().anyMatch(network -> network.contains(address));
    }
}
