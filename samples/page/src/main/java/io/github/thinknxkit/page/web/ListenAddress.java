package io.github.thinknxkit.page.web;

import java.net.InetAddress;
import java.net.InetSocketAddress;

/**
 * An address that ports listen at.
 *
 * @param text the address as it was given: a literal or a name; {@code 0.0.0.0} and {@code ::} are all of this machine
 */
public record ListenAddress(String text) {

    /**
     * Returns whether all addresses of this machine are meant.
     *
     * @return false if it is one address
     */
    public boolean isEverywhere() {
        InetAddress address = new InetSocketAddress(text, 0).getAddress();
        return address != null && address.isAnyLocalAddress();
    }

    /**
     * Returns what a URL has for it.
     *
     * @return the address, an IPv6 one in brackets; where all are listened at, the loopback: nobody can call {@code 0.0.0.0}
     */
    public String host() {
        boolean isVersion6 = text.contains(":");
        if (isEverywhere()) {
            return isVersion6 ? "[::1]" : "127.0.0.1";
        }
        return isVersion6 ? "[" + text + "]" : text;
    }

    /**
     * Returns where a port is.
     *
     * @param scheme http or https
     * @param port its number
     * @return such as {@code http://127.0.0.1:40000}
     */
    public String origin(String scheme, int port) {
        return scheme + "://" + host() + ":" + port;
    }
}
