package io.github.thinknxkit.gateway.config;

import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.servers.config.Configured;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.file.ConfigFile;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

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
 * @param bridge the bridge to an MQTT broker; empty for none
 */
public record GatewayConfig(
        ListenPort listen,
        Optional<ListenPort> redirect,
        ListenPort operation,
        Optional<ListenPort> page,
        Optional<TlsFiles> tls,
        Path folder,
        List<ServerConfig> servers,
        HookRules hooks,
        List<PageUser> users,
        Optional<BridgeConfig> bridge)
        implements Configured {

    /** Copies the lists. */
    public GatewayConfig {
        servers = List.copyOf(servers);
        users = List.copyOf(users);
    }

    /** Returns the file of a configuration; it is read when it is needed. */
    public static ConfigFile<GatewayConfig> in(Path file) {
        return new ConfigFile<>(file, GatewayReader::read);
    }

    public Optional<ServerConfig> server(String name) {
        return servers.stream().filter(server -> server.name().equals(name)).findFirst();
    }

    /** Returns the keys that say something else here than before, and count only when the gateway is started again. */
    public List<String> restartFrom(GatewayConfig old) {
        Map<String, Function<GatewayConfig, Object>> fixed = new LinkedHashMap<>();
        fixed.put("listen", GatewayConfig::listen);
        fixed.put("redirect", GatewayConfig::redirect);
        fixed.put("operation", GatewayConfig::operation);
        fixed.put("page", GatewayConfig::page);
        fixed.put("folder", GatewayConfig::folder);
        return fixed.entrySet().stream()
                .filter(entry ->
                        !entry.getValue().apply(old).equals(entry.getValue().apply(this)))
                .map(Map.Entry::getKey)
                .toList();
    }
}
