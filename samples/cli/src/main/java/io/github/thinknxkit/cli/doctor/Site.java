package io.github.thinknxkit.cli.doctor;

import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.spec.model.Server;
import java.net.URI;

/**
 * The address of a server, taken apart.
 *
 * @param secure whether it is spoken to over https
 * @param host the host, an IPv6 address in brackets
 * @param port the port
 */
record Site(boolean secure, String host, int port) {

    private static final int HTTPS = 443;

    static Site of(ServerAddress place, Server server) {
        if (place instanceof ServerAddress.Local local) {
            return new Site(false, local.host(), local.port().orElse(server.port()));
        }
        URI cloud = place instanceof ServerAddress.OnPremise premise
                ? URI.create(premise.url())
                : URI.create(server.cloud().orElseThrow());
        return new Site(true, cloud.getHost(), cloud.getPort() < 0 ? HTTPS : cloud.getPort());
    }

    /** The host as sockets take it. */
    String bareHost() {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    URI uri(String pathAndQuery) {
        return URI.create((secure ? "https://" : "http://") + host + ":" + port + pathAndQuery);
    }
}
