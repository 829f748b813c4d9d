package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.page.web.ListenAddress;

/**
 * Where connections are accepted.
 *
 * @param host the address of a network interface or a name of it, without brackets; {@code 0.0.0.0} or {@code ::} for all of them
 * @param port the port; 0 for any free one
 */
public record ListenPort(String host, int port) {

    static final int LAST = 65_535;

    /** Checks that there can be such a port. */
    public ListenPort {
        if (port < 0 || port > LAST) {
            throw new IllegalArgumentException("a port is 0 to " + LAST + ", not " + port);
        }
    }

    public ListenAddress address() {
        return new ListenAddress(host);
    }

    /** Returns the address as the configuration has it, such as {@code 0.0.0.0:8443} or {@code [::1]:8443}. */
    @Override
    public String toString() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
