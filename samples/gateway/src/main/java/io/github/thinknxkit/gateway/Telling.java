package io.github.thinknxkit.gateway;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.event.Events;
import io.github.thinknxkit.gateway.hook.Hooks;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.servers.open.ServerChange;
import io.github.thinknxkit.servers.open.ServerSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Who is told what happens in the buildings: hooks and events, which end with their keys and follow the configuration. */
final class Telling implements AutoCloseable {

    private final ServerSet<Building> buildings;
    private final Hooks hooks;
    private final Events events;
    private final Runnable revocations;
    private final Map<Building, Runnable> told = new HashMap<>();

    Telling(ServerSet<Building> buildings, Keys keys, Hooks hooks, Events events) {
        this.buildings = buildings;
        this.hooks = hooks;
        this.events = events;
        revocations = keys.onRevoked(key -> {
            hooks.endAll(key.id());
            events.endAll(key.id());
        });
    }

    Events events() {
        return events;
    }

    /** Answers a request for hooks. */
    CompletableFuture<ApiReply> hooks(ApiKey key, ApiRequest request) {
        return buildings
                .find(key.server())
                .flatMap(Building::facts)
                .map(facts -> hooks.handle(key, request, facts))
                .orElseGet(() -> CompletableFuture.completedFuture(Building.UNKNOWN_DEVICES));
    }

    /** Tells of the buildings that were opened, and no more of those that are gone. */
    synchronized void follow(ServerChange<Building> change) {
        for (Building gone : change.retired()) {
            events.endAll(gone);
            Optional.ofNullable(told.remove(gone)).ifPresent(Runnable::run);
        }
        for (Building opened : change.opened()) {
            opened.facts().ifPresent(facts -> told.put(opened, hooks.serve(facts)));
        }
    }

    /** Ends the streams. */
    @Override
    public void close() {
        revocations.run();
        events.close();
    }
}
