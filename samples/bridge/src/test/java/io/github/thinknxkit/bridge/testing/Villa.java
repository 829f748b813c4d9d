package io.github.thinknxkit.bridge.testing;

import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.connection.Quirks;
import io.github.thinknxkit.connection.Secret;
import io.github.thinknxkit.dynamic.server.ConnectionSettings;
import io.github.thinknxkit.dynamic.server.SecretSource;
import io.github.thinknxkit.dynamic.server.ServerAddress;
import io.github.thinknxkit.servers.config.ServerConfig;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.Opening;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.SimulatorBuilder;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The simulator's villa, and plant files of it with fewer devices. */
public final class Villa {

    public static final String USER = "service";
    public static final String PASSWORD = "cellar door";

    private Villa() {}

    /** A simulator that is not started yet, whose devices are quick. */
    public static SimulatorBuilder simulator() {
        return Simulator.builder().user(USER, PASSWORD).speed(20);
    }

    /** Writes a plant file without the lines of some devices. */
    public static Path plant(Path folder, String... without) throws IOException {
        try (InputStream in = DemoPlant.class.getResourceAsStream("demo-villa.yaml")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> List.of(without).stream().noneMatch(line::contains))
                    .toList();
            return Files.write(folder.resolve("villa-" + without.length + ".yaml"), lines);
        }
    }

    /** Opens a server called villa, which is read often. */
    public static ServerSet<OpenServer> open(Simulator simulator, Path plant) {
        ServerSet<OpenServer> servers = new ServerSet<>(Houses.ACTIONS, Opening::open);
        var unused = servers.serve(List.of(new ServerConfig(
                "villa",
                settings(simulator, plant),
                OptionalDouble.of(50),
                Optional.of(Duration.ofSeconds(1)),
                OptionalDouble.empty())));
        return servers;
    }

    private static ConnectionSettings settings(Simulator simulator, Path plant) {
        return new ConnectionSettings(
                Optional.of(ServerAddress.parse(simulator.localAddress().toString(), "test")),
                Optional.empty(),
                Optional.of(USER),
                Optional.empty(),
                Optional.of(new SecretSource.Known(Secret.of(PASSWORD))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Quirks.none(),
                Optional.of(plant));
    }
}
