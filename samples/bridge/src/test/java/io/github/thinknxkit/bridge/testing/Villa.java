package io.github.thinknxkit.bridge.testing;

import io.github.thinknxkit.bridge.config.ProgramConfig;
import io.github.thinknxkit.bridge.model.Houses;
import io.github.thinknxkit.servers.open.OpenServer;
import io.github.thinknxkit.servers.open.Opening;
import io.github.thinknxkit.servers.open.ServerSet;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.SimulatorBuilder;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

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
        List<String> lines = new String(DemoPlant.file(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> List.of(without).stream().noneMatch(line::contains))
                .toList();
        return Files.write(folder.resolve("villa-" + without.length + ".yaml"), lines);
    }

    /** Opens a server called villa, which is read often, by files beside its plant file. */
    public static ServerSet<OpenServer> open(Simulator simulator, Path plant) throws IOException {
        secret(plant.resolveSibling("villa.password"), PASSWORD);
        Path file = Files.writeString(
                plant.resolveSibling("villa-servers.yaml"),
                "id: home\nbroker: {url: mqtt://none}\nservers: {" + server(simulator, plant) + "}\n");
        ServerSet<OpenServer> servers = new ServerSet<>(Houses.ACTIONS, Opening::open);
        var unused = servers.serve(ProgramConfig.in(file).read().orElseThrow().servers());
        return servers;
    }

    /** Says in a configuration where the server is; its password is in a file beside. */
    public static String server(Simulator simulator, Path plant) {
        return "villa: {url: '" + simulator.localAddress() + "', user: " + USER
                + ", password-file: villa.password, plant: " + plant.getFileName() + ", freshness: 1s, budget: 50}";
    }

    /** Writes a file that only its owner may read. */
    public static void secret(Path file, String text) throws IOException {
        Files.setPosixFilePermissions(Files.writeString(file, text), PosixFilePermissions.fromString("rw-------"));
    }
}
