package io.github.thinknxkit.servers.open;

import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.dynamic.text.ShownText;
import io.github.thinknxkit.servers.config.FileDigest;
import io.github.thinknxkit.servers.config.ServerConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** All servers of a configuration, open, by name. They share the connections' threads. */
public final class ServerSet<S extends Served> implements AutoCloseable {

    private final ApiActions actions;
    private final StateKinds kinds;
    private final Function<Opening, S> open;

    /** By the certificates that its servers are trusted by, and what their file holds. */
    private final Map<Object, Transport> transports = new HashMap<>();

    /** Replaced as a whole, in one moment. */
    private volatile Map<String, S> byName = Map.of();

    public ServerSet(ApiActions actions, Function<Opening, S> open) {
        this.actions = actions;
        this.kinds = new StateKinds(actions);
        this.open = open;
    }

    public Optional<S> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** {@return all servers, in the order of the configuration} */
    public List<S> all() {
        return List.copyOf(byName.values());
    }

    /**
     * Takes the servers of a configuration in the place of those before. One that has not changed stays open: what is said of it,
     * and what its files hold. One that has is opened anew, and calls under way end as they would have. If one cannot be opened,
     * all stays as it was.
     */
    public ServerChange<S> serve(List<ServerConfig> servers) {
        return serve(servers, true);
    }

    /** Does the same, but opens anew also those that have not changed. */
    public ServerChange<S> reopen(List<ServerConfig> servers) {
        return serve(servers, false);
    }

    private synchronized ServerChange<S> serve(List<ServerConfig> servers, boolean keepsUnchanged) {
        Map<String, S> before = byName;
        Map<String, Opening> openings = new HashMap<>();
        for (ServerConfig server : servers) {
            FileDigest files = FileDigest.of(server.files());
            S known = before.get(server.name());
            if (known == null || !keepsUnchanged || !known.server().isAs(server, files)) {
                openings.put(server.name(), opening(server, files));
            }
        }
        // Only now, when nothing is wrong: a watch begins with it.
        List<S> opened = new ArrayList<>();
        Map<String, S> next = new LinkedHashMap<>();
        try {
            for (ServerConfig server : servers) {
                Opening opening = openings.get(server.name());
                S made = opening == null ? Objects.requireNonNull(before.get(server.name())) : open.apply(opening);
                next.put(server.name(), made);
                if (opening != null) {
                    opened.add(made);
                }
            }
        } catch (RuntimeException e) {
            opened.forEach(made -> made.server().close());
            throw e;
        }
        List<S> retired = before.values().stream()
                .filter(known -> next.get(known.server().name()) != known)
                .toList();
        byName = Collections.unmodifiableMap(next);
        retired.forEach(known -> known.server().retire());
        return new ServerChange<>(opened, retired);
    }

    private Opening opening(ServerConfig server, FileDigest files) {
        return new Opening(
                server,
                server.plant().map(file -> PlantReading.read(file, actions.spec())),
                files,
                actions,
                kinds,
                transport(server.connection().trust()));
    }

    private Transport transport(Optional<Path> trust) {
        return transports.computeIfAbsent(trust.map(file -> List.of(file, FileDigest.of(List.of(file)))), key -> {
            Transport.Builder builder = Transport.builder();
            trust.ifPresent(builder::trust);
            return usable(builder);
        });
    }

    private static Transport usable(Transport.Builder builder) {
        try {
            return builder.build();
        } catch (IllegalArgumentException e) {
            throw new UsageException(ShownText.clean(String.valueOf(e.getMessage())));
        }
    }

    /** Ends all calls, and closes all connections. */
    @Override
    public synchronized void close() {
        byName.values().forEach(known -> known.server().close());
        byName = Map.of();
        transports.values().forEach(Transport::close);
    }
}
