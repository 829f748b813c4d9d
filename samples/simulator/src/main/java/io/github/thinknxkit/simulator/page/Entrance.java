package io.github.thinknxkit.simulator.page;

import io.github.thinknxkit.simulator.auth.Account;
import io.github.thinknxkit.simulator.tls.TlsIdentity;
import java.net.URI;
import java.util.Optional;

/**
 * How the server's API is reached.
 *
 * @param localOrigin the local port, such as {@code http://127.0.0.1:5051}; empty if it is not open
 * @param account who calls the local port when a command is tested; empty if it is not open
 * @param cloudOrigin the cloud port, such as {@code https://127.0.0.1:5443}
 * @param everywhere whether the ports listen at all addresses of this machine
 * @param identity what the cloud port proves itself with
 */
public record Entrance(
        Optional<String> localOrigin,
        Optional<Account> account,
        String cloudOrigin,
        boolean everywhere,
        TlsIdentity identity) {

    /** Returns the same as a browser that called this machine by some name reaches it: by that name, if all are listened at. */
    Entrance seenFrom(String host) {
        return everywhere
                ? new Entrance(
                        localOrigin.map(origin -> at(host, origin)), account, at(host, cloudOrigin), true, identity)
                : this;
    }

    private static String at(String host, String origin) {
        URI uri = URI.create(origin);
        return uri.getScheme() + "://" + host + ":" + uri.getPort();
    }
}
