package io.github.thinknxkit.servers.open;

import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.servers.config.FileDigest;
import io.github.thinknxkit.servers.config.ServerConfig;
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

    private final Transports transports = new Transports();

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
        Map<String, Opening> openings = new HashMap<>();
        try {
            for (ServerConfig server : servers) {
                FileDigest files = FileDigest.of(server.files());
                S known = byName.get(server.name());
                if (known == null || !keepsUnchanged || !known.server().isAs(server, files)) {
                    openings.put(server.name(), opening(server, files));
                }
            }
            // Only now, when nothing is wrong: a watch begins with it.
            return opened(servers, openings);
        } catch (RuntimeException e) {
            openings.values().forEach(Opening::end);
            throw e;
        }
    }

    private ServerChange<S> opened(List<ServerConfig> servers, Map<String, Opening> openings) {
        Map<String, S> before = byName;
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
                () -> transports.take(server.connection().trust()));
    }

    /** Ends all calls, and closes all connections. */
    @Override
    public synchronized void close() {
        byName.values().forEach(known -> known.server().close());
        byName = Map.of();
        transports.close();
    }
}
