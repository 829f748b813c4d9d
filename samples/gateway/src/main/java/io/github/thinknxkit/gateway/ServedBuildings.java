package io.github.thinknxkit.gateway;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.command.KnownServers;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.servers.open.ServerSet;
import java.util.Collection;
import java.util.List;

/** The servers that a running gateway has. */
record ServedBuildings(ServerSet<Building> buildings) implements KnownServers {

    @Override
    public Collection<String> names() {
        return buildings.all().stream().map(Building::name).toList();
    }

    @Override
    public List<DeviceInfo> devices(String server) {
        return buildings
                .find(server)
                .map(building -> building.server().devices())
                .orElse(List.of());
    }
}
