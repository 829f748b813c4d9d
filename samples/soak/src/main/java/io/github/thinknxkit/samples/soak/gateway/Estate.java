package io.github.thinknxkit.samples.soak.gateway;

import io.github.thinknxkit.dynamic.server.PrivateFile;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.SimulatorBuilder;
import io.github.thinknxkit.simulator.device.Device;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.NumberGrid;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Simulated servers, all behind the simulator's cloud port, and the configuration of a gateway for them. */
final class Estate implements AutoCloseable {

    private static final String GUID = "1IzPszHWAEuv";

    private final Size size;
    private final Path folder;
    private final Simulator simulator;

    /**
     * How large it is.
     *
     * @param servers how many servers
     * @param values the measured values of each, which are watched; the first of them is the one that calls set
     * @param buttons the buttons of each
     */
    record Size(int servers, int values, int buttons) {}

    private Estate(Size size, Path folder, Simulator simulator) {
        this.size = size;
        this.folder = folder;
        this.simulator = simulator;
    }

    /** Starts the servers, and writes the gateway's files into a folder. */
    static Estate open(Size size, Path folder, int hookPort, double freshness) throws IOException {
        SimulatorBuilder builder = Simulator.builder();
        for (String server : names(size)) {
            builder.server(key(server), plant(size, server));
        }
        Estate estate = new Estate(size, folder, builder.start());
        estate.write(hookPort, freshness);
        return estate;
    }

    private static Plant plant(Size size, String server) {
        Stream<PlantDevice> values = guids("value", size.values())
                .map(guid -> PlantDevice.of(DeviceKind.ANALOG_VALUE, guid, guid).on(NumberGrid.FOUR_BYTE_FLOAT));
        Stream<PlantDevice> buttons =
                guids("button", size.buttons()).map(guid -> PlantDevice.of(DeviceKind.BUTTON, guid, guid));
        return Plant.of(server, Stream.concat(values, buttons).toArray(PlantDevice[]::new));
    }

    private static Stream<String> guids(String kind, int count) {
        return IntStream.range(0, count).mapToObj(number -> GUID + kind + number);
    }

    private static List<String> names(Size size) {
        return IntStream.range(0, size.servers())
                .mapToObj(number -> String.format(Locale.ROOT, "s%03d", number))
                .toList();
    }

    private static String key(String server) {
        return "KEY-OF-" + server;
    }

    private void write(int hookPort, double freshness) throws IOException {
        Files.writeString(folder.resolve("simulator.pem"), simulator.identity().pem());
        Files.writeString(folder.resolve("plant.yaml"), plantFile());
        StringBuilder yaml = new StringBuilder("""
                listen: 127.0.0.1:0
                operation: 127.0.0.1:0
                folder: data
                hooks: {allow: [127.0.0.1], ports: [%d], http: true}
                servers:
                """.formatted(hookPort));
        for (String server : servers()) {
            PrivateFile.create(folder.resolve(server + ".key"), key(server).getBytes(StandardCharsets.UTF_8));
            yaml.append(
                    "  %s: {url: '%s', key-file: %s.key, trust: simulator.pem, plant: plant.yaml, freshness: %sms}%n"
                            .formatted(server, simulator.cloudAddress(), server, Math.round(freshness * 1000)));
        }
        Files.writeString(config(), yaml);
    }

    private String plantFile() {
        StringBuilder yaml = new StringBuilder("format: 1\nplant: Estate\ndevices:\n");
        values().forEach(guid -> yaml.append("  " + guid + ": {kind: analog-value, guid: " + guid + "}\n"));
        buttons().forEach(guid -> yaml.append("  " + guid + ": {kind: button, guid: " + guid + "}\n"));
        return yaml.toString();
    }

    /** Returns the file that configures the gateway. */
    Path config() {
        return folder.resolve("gateway.yaml");
    }

    /** Returns the names of the servers. */
    List<String> servers() {
        return names(size);
    }

    /** Returns the values that each server has; calls set the first. */
    List<String> values() {
        return guids("value", size.values()).toList();
    }

    /** Returns the buttons that each server has. */
    List<String> buttons() {
        return guids("button", size.buttons()).toList();
    }

    /** Returns a device as its server has it. */
    Device device(String server, String guid) {
        return simulator.server(key(server)).device(guid);
    }

    /** Returns the servers' simulator. */
    Simulator simulator() {
        return simulator;
    }

    @Override
    public void close() {
        simulator.close();
    }
}
