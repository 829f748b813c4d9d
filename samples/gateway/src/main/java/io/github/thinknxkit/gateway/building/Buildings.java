package io.github.thinknxkit.gateway.building;

import io.github.thinknxkit.connection.Transport;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.dynamic.plant.StateKinds;
import io.github.thinknxkit.gateway.config.ServerConfig;
import io.github.thinknxkit.micrometer.ThinknxMetrics;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** All servers behind the gateway, by name. They share the connections' threads. */
public final class Buildings implements AutoCloseable {

    private final ApiActions actions;
    private final StateKinds kinds;
    private final Clock clock;
    private final ThinknxMetrics metrics;

    /** By the certificates that its servers are trusted by; under null those that Java trusts. */
    private final Map<Optional<Path>, Transport> transports = new HashMap<>();

    /** Replaced as a whole, in one moment. */
    private volatile Map<String, Building> byName = Map.of();

    /**
     * Prepares for servers.
     *
     * @param actions what their API can do
     * @param clock the time
     * @param metrics counts calls and watches
     */
    public Buildings(ApiActions actions, Clock clock, ThinknxMetrics metrics) {
        this.actions = actions;
        this.kinds = new StateKinds(actions);
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Finds a server.
     *
     * @param name its name in the configuration
     * @return the server, if there is one
     */
    public Optional<Building> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** {@return all servers, in the order of the configuration} */
    public List<Building> all() {
        return List.copyOf(byName.values());
    }

    /**
     * What became of a change of the configuration.
     *
     * @param opened the servers that are new, or open anew
     * @param retired those in whose place they came, and those that are gone
     */
    public record Change(List<Building> opened, List<Building> retired) {}

    /**
     * Takes the servers of a configuration in the place of those before. What has not changed stays open, what has is opened anew, and
     * calls under way end as they would have.
     *
     * @param servers the servers
     * @return what changed
     * @throws UsageException if one of them cannot be opened; then all stays as it was
     */
    public synchronized Change serve(List<ServerConfig> servers) {
        Map<String, Building> next = new LinkedHashMap<>();
        List<Building> opened = new ArrayList<>();
        try {
            for (ServerConfig server : servers) {
                Optional<Plant> plant = server.plant().map(file -> PlantReading.read(file, actions.spec()));
                Building known = byName.get(server.name());
                if (known != null && known.config().equals(server) && Objects.equals(known.plant(), plant)) {
                    next.put(server.name(), known);
                } else {
                    Building building = Building.open(
                            server,
                            plant,
                            new Building.Ground(
                                    actions,
                                    kinds,
                                    transport(server.connection().trust()),
                                    metrics,
                                    clock));
                    opened.add(building);
                    next.put(server.name(), building);
                }
            }
        } catch (RuntimeException e) {
            opened.forEach(Building::close);
            throw e;
        }
        List<Building> retired = byName.values().stream()
                .filter(building -> next.get(building.name()) != building)
                .toList();
        byName = Collections.unmodifiableMap(next);
        retired.forEach(Building::retire);
        return new Change(opened, retired);
    }

    private Transport transport(Optional<Path> trust) {
        return transports.computeIfAbsent(trust, file -> {
            Transport.Builder builder = Transport.builder();
            file.ifPresent(builder::trust);
            return builder.build();
        });
    }

    /** Ends all calls, and closes all connections. */
    @Override
    public synchronized void close() {
        byName.values().forEach(Building::close);
        byName = Map.of();
        transports.values().forEach(Transport::close);
    }
}
