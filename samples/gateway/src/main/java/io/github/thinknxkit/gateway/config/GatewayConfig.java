package io.github.thinknxkit.gateway.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * All that is configured.
 *
 * @param listen where the API is, by https
 * @param redirect where plain http is answered by the https address; empty for nowhere
 * @param operation where health and metrics are, by plain http
 * @param page where the page is, by https; empty for nowhere
 * @param tls the certificate; empty for a self-signed one, kept in the folder
 * @param folder the folder of all that the gateway keeps
 * @param servers the servers, each by a name of its own, in the order of the file; at least one
 * @param hooks where hooks may be delivered to
 * @param users who may log in to the page, each by a name of their own
 */
public record GatewayConfig(
        ListenAddress listen,
        Optional<ListenAddress> redirect,
        ListenAddress operation,
        Optional<ListenAddress> page,
        Optional<TlsFiles> tls,
        Path folder,
        List<ServerConfig> servers,
        HookRules hooks,
        List<PageUser> users) {

    /** Copies the lists. */
    public GatewayConfig {
        servers = List.copyOf(servers);
        users = List.copyOf(users);
    }

    /**
     * Finds a server.
     *
     * @param name its name
     * @return the server, if there is one of that name
     */
    public Optional<ServerConfig> server(String name) {
        return servers.stream().filter(server -> server.name().equals(name)).findFirst();
    }
}
