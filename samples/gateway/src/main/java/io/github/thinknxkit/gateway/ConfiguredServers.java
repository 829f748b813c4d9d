package io.github.thinknxkit.gateway;

import io.github.thinknxkit.dynamic.api.BundledSpec;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.gateway.command.KnownServers;
import io.github.thinknxkit.gateway.program.ConfigOption;
import io.github.thinknxkit.plant.DeviceInfo;
import io.github.thinknxkit.servers.config.ServerConfig;
import java.util.Collection;
import java.util.List;

/**
 * The servers of a configuration, read when they are asked for.
 *
 * @param option names the configuration
 */
record ConfiguredServers(ConfigOption option) implements KnownServers {

    @Override
    public Collection<String> names() {
        return option.config().servers().stream().map(ServerConfig::name).toList();
    }

    @Override
    public List<DeviceInfo> devices(String server) {
        return option.config()
                .server(server)
                .flatMap(ServerConfig::plant)
                .map(file -> PlantReading.read(file, BundledSpec.load()))
                .map(Plant::devices)
                .orElse(List.of());
    }
}
