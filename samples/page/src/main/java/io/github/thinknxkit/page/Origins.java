package io.github.thinknxkit.page;

import java.net.URI;
import java.util.Optional;

/**
 * Where the server's API listens.
 *
 * @param local the local port, such as {@code http://127.0.0.1:5051}; empty if it is not open
 * @param cloud the cloud port, such as {@code https://127.0.0.1:5443}
 * @param everywhere whether the ports listen at all addresses of this machine
 */
public record Origins(Optional<String> local, String cloud, boolean everywhere) {

    /** Returns the origins for a browser that called this machine by some name: with that name, if all are listened at. */
    Origins seenFrom(String host) {
        return everywhere ? new Origins(local.map(origin -> at(host, origin)), at(host, cloud), true) : this;
    }

    private static String at(String host, String origin) {
        URI uri = URI.create(origin);
        return uri.getScheme() + "://" + host + ":" + uri.getPort();
    }
}
