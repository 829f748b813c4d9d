package io.github.thinknxkit.simulator.page;

import java.net.InetSocketAddress;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.jetty.http.HttpFields;

/**
 * Turns away what other web sites make a browser send. A site that lets its own name resolve to this machine (DNS
 * rebinding) is betrayed by the Host field; one that posts to us (CSRF) by Origin and Sec-Fetch-Site, and it cannot add a
 * field of ours without a preflight, which we never answer.
 */
final class RequestGuard {

    /** The page's scripts send it with every request that changes something. */
    static final String MARK = "X-Thinknx-Page";

    private static final Pattern ADDRESS_LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:.]+]");

    private final Set<String> names = new HashSet<>(Set.of("localhost", "127.0.0.1", "[::1]"));
    private final Pattern otherNames;

    RequestGuard(String bindAddress) {
        boolean everywhere = new InetSocketAddress(bindAddress, 0).getAddress().isAnyLocalAddress();
        names.add(bindAddress.contains(":") ? "[" + bindAddress + "]" : bindAddress);
        // No name can be told from a rebound one, but an address is always meant.
        otherNames = everywhere ? ADDRESS_LITERAL : Pattern.compile("(?!)");
    }

    /** Returns why a request is turned away, or empty if it may pass. */
    Optional<String> objection(String method, HttpFields fields) {
        String host = Optional.ofNullable(fields.get("Host")).orElse("");
        if (!isOurs(host)) {
            return Optional.of("call this page by its address, not by another name");
        }
        String site = Optional.ofNullable(fields.get("Sec-Fetch-Site")).orElse("none");
        boolean navigation = "navigate".equals(fields.get("Sec-Fetch-Mode"));
        boolean changes = !method.equals("GET");
        if (!site.equals("same-origin") && !site.equals("none") && (changes || !navigation)) {
            return Optional.of("other sites may not call this page");
        }
        return changes ? objectionToChange(host, fields) : Optional.empty();
    }

    private Optional<String> objectionToChange(String host, HttpFields fields) {
        String origin = fields.get("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            return Optional.of("other sites may not call this page");
        }
        return fields.contains(MARK) ? Optional.empty() : Optional.of("the field " + MARK + " is missing");
    }

    private boolean isOurs(String host) {
        int colon = host.lastIndexOf(':');
        String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        return names.contains(name) || otherNames.matcher(name).matches();
    }
}
