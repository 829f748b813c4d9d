package io.github.thinknxkit.bridge;

import io.github.thinknxkit.bridge.config.BridgeConfig;
import io.github.thinknxkit.bridge.model.BridgedServer;
import io.github.thinknxkit.bridge.options.Options;
import io.github.thinknxkit.bridge.topic.Topics;
import io.github.thinknxkit.dynamic.api.ApiActions;
import io.github.thinknxkit.dynamic.plant.Plant;
import io.github.thinknxkit.dynamic.plant.PlantGroup;
import io.github.thinknxkit.dynamic.plant.PlantReading;
import io.github.thinknxkit.servers.config.ServerConfig;
import java.util.List;

/** What servers become on a broker. */
public final class Plans {

    private Plans() {}

    /**
     * Decides what a server becomes.
     *
     * @param topics the bridge's topics
     * @param server what is said of the server, which has a plant file
     * @param plant the devices in it
     * @param options what is said of them
     * @param actions what the API can do
     * @return the server as the broker sees it
     * @throws io.github.thinknxkit.dynamic.error.UsageException if the options name what the plant does not have, or its exports
     *     cannot be read, which only group addresses are looked up in
     */
    public static BridgedServer of(
            Topics topics, ServerConfig server, Plant plant, Options options, ApiActions actions) {
        List<PlantGroup> groups = options.groups().isEmpty()
                ? List.of()
                : PlantReading.groups(server.plant().orElseThrow(), actions.spec());
        return BridgedServer.of(
                topics, new BridgedServer.Source(server.name(), plant, groups, actions, options, Reports.version()));
    }

    /**
     * Looks whether servers can be on a broker, with what is said of their devices. Nothing is opened.
     *
     * @param bridge how the bridge is to be
     * @param servers what is said of the servers
     * @param actions what the API can do
     * @throws io.github.thinknxkit.dynamic.error.UsageException if not
     */
    public static void check(BridgeConfig bridge, List<ServerConfig> servers, ApiActions actions) {
        for (ServerConfig server : servers) {
            server.plant().ifPresent(file -> {
                BridgedServer unused = of(
                        bridge.topics(),
                        server,
                        PlantReading.read(file, actions.spec()),
                        bridge.options().getOrDefault(server.name(), Options.NONE),
                        actions);
            });
        }
    }
}
