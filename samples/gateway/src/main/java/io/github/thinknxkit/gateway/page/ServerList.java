package io.github.thinknxkit.gateway.page;

import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.page.web.Json;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.watch.WatchHealth;
import java.util.Optional;

/** The servers to choose from. */
final class ServerList {

    private ServerList() {}

    static Json of(ServerSet<Building> buildings) {
        return Json.object()
                .with(
                        "servers",
                        buildings.all().stream()
                                .map(Building::server)
                                .map(ServerList::server)
                                .toList());
    }

    private static Json server(OpenServer building) {
        Optional<WatchHealth> health = building.watch().map(watch -> watch.health());
        return Json.object()
                .with("name", building.name())
                .with("plant", building.plant().map(Plant::name))
                .with("devices", building.devices().size())
                .with("reach", Reach.of(health))
                .with("stale", health.map(WatchHealth::stale).orElse(0));
    }
}
