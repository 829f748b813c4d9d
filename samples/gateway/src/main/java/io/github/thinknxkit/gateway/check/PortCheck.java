package io.github.thinknxkit.gateway.check;

import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.ListenPort;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigProblem;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Looks whether the gateway could listen where it is to. */
final class PortCheck {

    private static final int PRIVILEGED = 1024;

    List<ConfigProblem> problems(GatewayConfig config) {
        Map<String, ListenPort> addresses = new TreeMap<>();
        addresses.put("listen", config.listen());
        addresses.put("operation", config.operation());
        config.redirect().ifPresent(address -> addresses.put("redirect", address));
        config.page().ifPresent(address -> addresses.put("page", address));
        return addresses.entrySet().stream()
                .flatMap(entry -> problem(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static Optional<ConfigProblem> problem(String key, ListenPort address) {
        InetSocketAddress place = new InetSocketAddress(address.host(), address.port());
        if (place.isUnresolved()) {
            return told(key, "there is no host " + address.host());
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(place);
            return Optional.empty();
        } catch (IOException e) {
            String low = address.port() < PRIVILEGED
                    ? "; a port below " + PRIVILEGED + " needs a right of its own, such as CAP_NET_BIND_SERVICE"
                    : "";
            return told(
                    key,
                    "nobody can listen at " + address + " now: another program has the port, or this machine does not"
                            + " have the address; a gateway that runs has its own ports: then check with --running"
                            + low);
        }
    }

    private static Optional<ConfigProblem> told(String key, String message) {
        return Optional.of(ConfigProblem.of(ConfigCode.PORT, key, message));
    }
}
