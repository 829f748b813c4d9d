package io.github.thinknxkit.page;

import io.github.thinknxkit.page.web.ListenAddress;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;

/**
 * Turns away what other web sites make a browser send. A site that lets its own name resolve to this machine (DNS
 * rebinding) is betrayed by the Host field; one that posts to us (CSRF) by Origin and Sec-Fetch-Site, and it cannot add a
 * field of ours without a preflight, which we never answer.
 */
public final class RequestGuard {

    /** The page's scripts send it with every request that changes something. */
    public static final String MARK = "X-Thinknx-Page";

    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Pattern NOTHING = Pattern.compile("(?!)");
    private static final Pattern ADDRESS_LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9A-Fa-f:.]+]");

    private final Set<String> names;
    private final Pattern otherNames;
    private final String scheme;
    private final String advice;

    private RequestGuard(Set<String> names, Pattern otherNames, String scheme, String advice) {
        this.names = Set.copyOf(names);
        this.otherNames = otherNames;
        this.scheme = scheme;
        this.advice = advice;
    }

    /** Makes a guard for a page of plain http that is opened by the address that it listens at. */
    static RequestGuard listeningAt(String bindAddress) {
        ListenAddress address = new ListenAddress(bindAddress);
        Set<String> names = new HashSet<>(LOOPBACK);
        names.add(address.host());
        // No name can be told from a rebound one, but an address is always meant.
        Pattern otherNames = address.isEverywhere() ? ADDRESS_LITERAL : NOTHING;
        return new RequestGuard(
                names, otherNames, "http", "by the address that it listens at, such as http://127.0.0.1:5080/");
    }

    /**
     * Makes a guard for a page of https that is opened by names which somebody chose, or by an address.
     *
     * @param names the names, without ports; {@code *.example.org} stands for one label before the rest. Addresses, and those of this machine's loopback, are allowed in any case: no
     *     other site can have one of its own lead here
     * @return the guard
     */
    public static RequestGuard named(Set<String> names) {
        Set<String> all = new HashSet<>(LOOPBACK);
        names.forEach(name -> all.add(name.toLowerCase(Locale.ROOT)));
        String others = names.stream()
                .filter(name -> name.startsWith("*."))
                .map(name -> "|[a-z0-9-]+" + Pattern.quote(name.substring(1).toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining());
        Pattern otherNames = Pattern.compile(ADDRESS_LITERAL.pattern() + others);
        return new RequestGuard(all, otherNames, "https", "by an address, or by a name that it was given");
    }

    /**
     * Returns why a request is turned away.
     *
     * @param method its method
     * @param fields its header
     * @return the reason, for whoever sent it; empty if it may pass
     */
    public Optional<String> objection(String method, HttpFields fields) {
        String name = nameOf(fields);
        if (!names.contains(name.toLowerCase(Locale.ROOT))
                && !otherNames.matcher(name).matches()) {
            return Optional.of("This page can only be opened " + advice
                    + ". By other names, other web sites could reach it through your browser.");
        }
        String site = Optional.ofNullable(fields.get("Sec-Fetch-Site")).orElse("none");
        boolean navigation = "navigate".equals(fields.get("Sec-Fetch-Mode"));
        boolean changes = !method.equals("GET");
        if (!site.equals("same-origin") && !site.equals("none") && (changes || !navigation)) {
            return Optional.of("Only the page itself may send this request, not another web site.");
        }
        return changes ? objectionToChange(fields) : Optional.empty();
    }

    private Optional<String> objectionToChange(HttpFields fields) {
        String origin = fields.get("Origin");
        if (origin != null && !origin.equals(scheme + "://" + fields.get("Host"))) {
            return Optional.of("Only the page itself may send this request, not another web site.");
        }
        return fields.contains(MARK)
                ? Optional.empty()
                : Optional.of(
                        "The header field " + MARK + " is missing: it shows that the page itself sent the request.");
    }

    /** Returns the name or address that the Host field has, without the port. */
    static String nameOf(HttpFields fields) {
        String host = Optional.ofNullable(fields.get("Host")).orElse("");
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }
}
