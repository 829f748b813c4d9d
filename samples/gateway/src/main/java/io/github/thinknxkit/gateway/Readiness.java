package io.github.thinknxkit.gateway;

import io.github.thinknxkit.bridge.BridgeStatus;
import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.http.ApiReply;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.watch.Watch;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Whether the gateway is ready: it is when it listens. Servers and brokers that are out of reach are told, and are no reason to send nobody. */
record Readiness(ServerSet<Building> buildings, Supplier<Optional<BridgeStatus>> bridge) {

    ApiReply reply() {
        List<Json> servers = buildings.all().stream()
                .map(Building::server)
                .map(Readiness::of)
                .toList();
        return ApiReply.json(
                200,
                Json.object()
                        .with("ready", true)
                        .with("servers", servers)
                        .with("bridge", bridge.get().map(Readiness::of)));
    }

    private static Json of(BridgeStatus bridge) {
        return Json.object()
                .with("connected", bridge.isConnected())
                .with("waiting", bridge.messages().waiting())
                .with("published", bridge.messages().published())
                .with("done", bridge.commands().done())
                .with("refused", bridge.commands().refused())
                .with("failed", bridge.commands().failed());
    }

    private static Json of(OpenServer building) {
        return building.watch()
                .map(Watch::health)
                // Not its text, which names the server's address: everybody who reaches the port reads this.
                .map(health -> Json.object()
                        .with("name", building.name())
                        .with("good", health.isGood())
                        .with("readings", health.readings())
                        .with("unread", health.unread())
                        .with("stale", health.stale()))
                .orElseGet(() -> Json.object().with("name", building.name()));
    }
}
