package io.github.thinknxkit.gateway;

import io.github.thinknxkit.gateway.api.ApiService;
import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.event.Events;
import io.github.thinknxkit.gateway.hook.Hooks;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.gateway.http.ApiRequest;
import io.github.thinknxkit.gateway.key.ApiKey;
import io.github.thinknxkit.gateway.key.CallBuckets;
import io.github.thinknxkit.gateway.key.Keys;
import io.github.thinknxkit.gateway.web.ReplyWriter;
import io.github.thinknxkit.servers.open.ServerChange;
import io.github.thinknxkit.servers.open.ServerSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Who is told what happens in the buildings: hooks and events, which end with their keys and follow the configuration. */
final class Telling implements AutoCloseable {

    private final ServerSet<Building> buildings;
    private final Hooks hooks;
    private final Events events;
    private final CallBuckets limits;
    private final Runnable revocations;
    private final Map<Building, Runnable> told = new HashMap<>();

    Telling(ServerSet<Building> buildings, Keys keys, Hooks hooks, Events events, CallBuckets limits) {
        this.buildings = buildings;
        this.hooks = hooks;
        this.events = events;
        this.limits = limits;
        revocations = keys.onRevoked(key -> {
            hooks.endAll(key.id());
            events.endAll(key.id());
        });
    }

    /** Answers a request for events, which begin with all that is known. */
    void events(ApiKey key, ApiRequest asked, Request request, Response response, Callback callback) {
        limits.takeOfKey(key)
                .ifPresentOrElse(
                        wait -> ReplyWriter.write(ApiService.later(wait), response, callback),
                        () -> events.open(key, asked, request, response, callback));
    }

    /** Answers a request for hooks, which may have a receiver asked, and the disk written to. */
    CompletableFuture<ApiReply> hooks(ApiKey key, ApiRequest request) {
        return limits.takeOfKey(key)
                .map(ApiService::later)
                .map(CompletableFuture::completedFuture)
                .orElseGet(() ->
                        hooks.handle(key, request, buildings.find(key.server()).flatMap(Building::facts)));
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
