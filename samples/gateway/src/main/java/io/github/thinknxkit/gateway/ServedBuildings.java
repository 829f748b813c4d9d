package io.github.thinknxkit.gateway;

import io.github.thinknxkit.gateway.building.Building;
import io.github.thinknxkit.gateway.building.Buildings;
import io.github.thinknxkit.gateway.command.KnownServers;
import io.github.thinknxkit.plant.DeviceInfo;
import java.util.Collection;
import java.util.List;

/** The servers that a running gateway has. */
record ServedBuildings(Buildings buildings) implements KnownServers {

    @Override
    public Collection<String> names() {
        return buildings.all().stream().map(Building::name).toList();
    }

    @Override
    public List<DeviceInfo> devices(String server) {
        return buildings.find(server).map(Building::devices).orElse(List.of());
    }
}
