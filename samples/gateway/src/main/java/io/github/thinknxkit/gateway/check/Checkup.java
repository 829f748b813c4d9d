package io.github.thinknxkit.gateway.check;

import io.github.thinknxkit.bridge.BridgeCheck;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.server.PrivateFile;
import io.github.thinknxkit.gateway.config.GatewayConfig;
import io.github.thinknxkit.gateway.config.ListenPort;
import io.github.thinknxkit.gateway.config.PageUser;
import io.github.thinknxkit.gateway.session.PasswordHash;
import io.github.thinknxkit.gateway.tls.ServedCertificate;
import io.github.thinknxkit.gateway.tls.TlsException;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.file.ConfigCode;
import io.github.thinknxkit.servers.file.ConfigProblem;
import io.github.thinknxkit.servers.open.ServerCheck;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Looks at all that a valid configuration names: files, secrets, certificates, ports, and servers if that is wanted. */
public final class Checkup {

    /** What is looked at only if it is asked for. */
    public enum Extra {
        /** Whether the addresses can be listened at. Not while the gateway runs, which listens at them. */
        PORTS,
        /** Whether each server answers, which is asked how it is by one call; and the broker, which is connected to. */
        SERVERS
    }

    private static final int PRIVILEGED = 1024;

    /** A certificate that ends sooner is told, since renewing one may take days. */
    private static final Duration NOTICE = Duration.ofDays(14);

    private final ApiActions actions;
    private final Clock clock;
    private final Set<Extra> extras;

    public Checkup(ApiActions actions, Clock clock, Set<Extra> extras) {
        this.actions = actions;
        this.clock = clock;
        this.extras = extras.isEmpty() ? EnumSet.noneOf(Extra.class) : EnumSet.copyOf(extras);
    }

    /** Returns all that is wrong; often nothing. */
    public List<ConfigProblem> examine(GatewayConfig config) {
        List<ConfigProblem> problems = new ArrayList<>();
        folder(config.folder()).ifPresent(problems::add);
        config.users().forEach(user -> user(user).ifPresent(problems::add));
        problems.addAll(certificate(config));
        boolean connects = extras.contains(Extra.SERVERS);
        List<ServerConfig> sound = new ServerCheck(actions, connects).sound(config.servers(), problems);
        BridgeCheck bridges = new BridgeCheck(actions, connects);
        config.bridge().ifPresent(bridge -> problems.addAll(bridges.problems(bridge, sound)));
        if (extras.contains(Extra.PORTS)) {
            problems.addAll(ports(config));
        }
        return problems;
    }

    private List<ConfigProblem> certificate(GatewayConfig config) {
        if (config.tls().isEmpty()) {
            return List.of();
        }
        try {
            Instant end = ServedCertificate.check(config.tls().get(), clock);
            return end.isAfter(clock.instant().plus(NOTICE))
                    ? List.of()
                    : List.of(ConfigProblem.of(
                            ConfigCode.CERTIFICATE, "tls", "the certificate ends at " + end + "; renew it soon"));
        } catch (TlsException e) {
            return List.of(ConfigProblem.of(ConfigCode.CERTIFICATE, "tls", String.valueOf(e.getMessage())));
        }
    }

    /** A folder that is not there is made when the gateway starts, so the one that it would be in is looked at. */
    private static Optional<ConfigProblem> folder(Path folder) {
        Path nearest = folder.toAbsolutePath();
        while (!Files.exists(nearest) && nearest.getParent() != null) {
            nearest = nearest.getParent();
        }
        try {
            Files.delete(Files.createTempFile(nearest, "check", ".tmp"));
            return Optional.empty();
        } catch (IOException e) {
            String message = Files.isDirectory(nearest)
                    ? "this user may not write to " + nearest
                    : nearest + " is there already, and is no folder";
            return Optional.of(ConfigProblem.of(ConfigCode.FOLDER, "folder", message));
        }
    }

    private static Optional<ConfigProblem> user(PageUser user) {
        try {
            return PasswordHash.parse(PrivateFile.read(user.passwordFile())).isPresent()
                    ? Optional.empty()
                    : Optional.of(ConfigProblem.of(
                            ConfigCode.SECRET_SOURCE,
                            "user " + user.name(),
                            "the file " + user.passwordFile()
                                    + " holds no hash of a password; make one by: thinknx-gateway password"));
        } catch (UsageException e) {
            return Optional.of(
                    ConfigProblem.of(ConfigCode.SECRET_SOURCE, "user " + user.name(), String.valueOf(e.getMessage())));
        }
    }

    private static List<ConfigProblem> ports(GatewayConfig config) {
        Map<String, ListenPort> addresses = new TreeMap<>();
        addresses.put("listen", config.listen());
        addresses.put("operation", config.operation());
        config.redirect().ifPresent(address -> addresses.put("redirect", address));
        config.page().ifPresent(address -> addresses.put("page", address));
        return addresses.entrySet().stream()
                .flatMap(entry -> port(entry.getKey(), entry.getValue()).stream())
                .toList();
    }

    private static Optional<ConfigProblem> port(String key, ListenPort address) {
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
