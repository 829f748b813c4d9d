package io.github.thinknxkit.gateway.hook.guard;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Where an operator allows hooks to be delivered to.
 *
 * <p>A host is allowed by its name, by the domain that it is in ({@code *.example.org}), or, if it is an address, by the address
 * or a network. A name leads only to addresses of the Internet, and to those in the networks that are allowed as well: loopback,
 * link-local and private addresses need such a network. Addresses where clouds hand out credentials, multicast, and IPv4 addresses
 * in disguise are never allowed.
 */
public final class CallbackRules {

    private final Set<String> names;
    private final List<String> domains;
    private final List<Network> networks;
    private final Set<Integer> ports;
    private final boolean http;

    private CallbackRules(
            List<String> names, List<String> domains, List<Network> networks, Set<Integer> ports, boolean http) {
        this.names = Set.copyOf(names);
        this.domains = List.copyOf(domains);
        this.networks = List.copyOf(networks);
        this.ports = Set.copyOf(ports);
        this.http = http;
    }

    /**
     * Reads rules. Hosts are such as {@code hooks.example.com}, {@code *.example.org}, {@code 10.1.0.0/16}, {@code 2001:db8::7}; no
     * ports are those of the schemes.
     */
    public static CallbackRules of(List<String> allowed, Set<Integer> ports, boolean http) {
        Set<Integer> usual = http ? Set.of(443, 80) : Set.of(443);
        List<String> names = new ArrayList<>();
        List<String> domains = new ArrayList<>();
        List<Network> networks = new ArrayList<>();
        for (String rule : allowed) {
            Optional<Network> network = Network.parse(rule);
            if (network.isPresent()) {
                networks.add(network.get());
            } else if (rule.startsWith("*.")) {
                domains.add("." + name(rule, rule.substring(2)));
            } else {
                names.add(name(rule, rule));
            }
        }
        return new CallbackRules(names, domains, networks, ports.isEmpty() ? usual : ports, http);
    }

    private static String name(String rule, String host) {
        return HostText.of(host)
                .filter(found -> found.address().isEmpty())
                .map(HostText::text)
                .orElseThrow(() -> new IllegalArgumentException("\"" + rule.toLowerCase(Locale.ROOT)
                        + "\" is no host; expected is a name (hooks.example.com), all names of a domain (*.example.org), an"
                        + " address, or a network (10.1.0.0/16)"));
    }

    /** Checks a URL by itself; its name is looked up when something is delivered. */
    public void check(CallbackUrl url) {
        if (!url.isSecure() && !http) {
            throw new RefusedAddressException("this gateway delivers hooks by https only");
        } else if (!ports.contains(url.port())) {
            throw new RefusedAddressException("this gateway delivers no hooks to port " + url.port());
        }
        HostText host = host(url.host());
        boolean isAllowed = host.address().map(address -> allows(host, address)).orElseGet(() -> isNamed(host.text()));
        if (!isAllowed) {
            throw new RefusedAddressException(
                    "this gateway delivers no hooks to that host; its operator says which hosts are allowed");
        }
    }

    private static HostText host(String written) {
        return HostText.of(written)
                .orElseThrow(() -> new RefusedAddressException("the host of the url is neither a name nor an address in"
                        + " its usual form, such as 192.0.2.7 or [2001:db8::7]"));
    }

    /** Returns the address that a host is, so that it need not be looked up; empty if it is a name. */
    public static Optional<InetAddress> address(String host) {
        return HostText.of(host).flatMap(HostText::address);
    }

    /** Returns whether something may be delivered to an address that was found for a host. */
    public boolean allows(String host, InetAddress address) {
        return HostText.of(host).filter(it -> allows(it, address)).isPresent();
    }

    private boolean allows(HostText host, InetAddress address) {
        if (SpecialAddresses.isForbidden(address)) {
            return false;
        }
        boolean isInNetwork = networks.stream().anyMatch(network -> network.contains(address));
        return host.address().isPresent()
                ? isInNetwork
                : isNamed(host.text()) && (isInNetwork || SpecialAddresses.isGlobal(address));
    }

    private boolean isNamed(String name) {
        return names.contains(name) || domains.stream().anyMatch(name::endsWith);
    }

    /** Returns how many hosts are allowed. */
    @Override
    public String toString() {
        return names.size() + " names, " + domains.size() + " domains, " + networks.size() + " networks";
    }
}
