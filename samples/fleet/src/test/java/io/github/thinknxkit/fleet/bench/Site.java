package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.record.Order;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.fault.Fault;
import io.github.thinknxkit.simulator.fault.FaultScope;
import io.github.thinknxkit.simulator.fault.Faults;
import io.github.thinknxkit.simulator.plant.DeviceKind;
import io.github.thinknxkit.simulator.plant.NumberGrid;
import io.github.thinknxkit.simulator.plant.Plant;
import io.github.thinknxkit.simulator.plant.PlantDevice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Simulated servers behind one cloud port, whose commands are answered late, so that a blow finds them under way. */
final class Site implements AutoCloseable {

    private static final String TELEGRAM = "system/sendKNXfloat4bytes";
    private static final String PRESS = "trigger";
    private static final String SET = "setvalue";

    private final int servers;
    private final int buttons;
    private final double readsPerSecond;
    private final Simulator simulator;

    private Site(int servers, int buttons, double readsPerSecond, Simulator simulator) {
        this.servers = servers;
        this.buttons = buttons;
        this.readsPerSecond = readsPerSecond;
        this.simulator = simulator;
    }

    static Site open(Plan plan, int buttons, Path folder) throws IOException {
        int servers = plan.servers();
        var builder = Simulator.builder().reactionTime(Duration.ofMillis(1));
        for (int server = 0; server < servers; server++) {
            builder = builder.server(key(server), plant(server, buttons));
        }
        Site site = new Site(servers, buttons, plan.readsPerSecond(), builder.start());
        for (String operation : List.of(TELEGRAM, PRESS, SET)) {
            var unused = site.simulator
                    .faults()
                    .plan(FaultScope.ofOperation(operation), Faults.UNTIL_REMOVED, new Fault.Delay(plan.answerTime()));
        }
        site.writeSecrets(folder);
        return site;
    }

    private void writeSecrets(Path folder) throws IOException {
        Files.writeString(folder.resolve("cloud.pem"), simulator.identity().pem());
        Path secrets = Files.createDirectories(folder.resolve("secrets"));
        for (int server = 0; server < servers; server++) {
            Path file = Files.createFile(
                    secrets.resolve(name(server)),
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, key(server));
        }
    }

    static String name(int server) {
        return String.format(Locale.ROOT, "hotel-%03d", server);
    }

    private static String key(int server) {
        return String.format(Locale.ROOT, "KEY%05d", server);
    }

    private static String guid(String kind, int server, int number) {
        return String.format(Locale.ROOT, "1IzPszHWAEuv%s%04d%05d", kind, server, number);
    }

    private static Plant plant(int server, int buttons) {
        List<PlantDevice> devices = new ArrayList<>();
        devices.add(PlantDevice.of(DeviceKind.ANALOG_VALUE, guid("d", server, 0), "Dial")
                .on(NumberGrid.FOUR_BYTE_FLOAT));
        devices.add(PlantDevice.of(DeviceKind.LIGHT, guid("l", server, 0), "Lamp"));
        IntStream.range(0, buttons)
                .forEach(number ->
                        devices.add(PlantDevice.of(DeviceKind.BUTTON, guid("b", server, number), "Button " + number)));
        return Plant.of(name(server), devices.toArray(PlantDevice[]::new));
    }

    /** The record of a server. */
    FleetServer record(int server) {
        StringBuilder plant = new StringBuilder("format: 1\nplant: Hotel\nareas:\n  Hall:\n    devices:\n");
        plant.append("      Dial: {kind: analog-value, guid: ")
                .append(guid("d", server, 0))
                .append("}\n");
        plant.append("      Lamp: {kind: light, guid: ")
                .append(guid("l", server, 0))
                .append("}\n");
        IntStream.range(0, buttons)
                .forEach(number -> plant.append("      Button ")
                        .append(number)
                        .append(": {kind: button, guid: ")
                        .append(guid("b", server, number))
                        .append("}\n"));
        return FleetServer.at(name(server), simulator.cloudAddress().toString())
                .plant(plant.toString())
                .pace(readsPerSecond, Duration.ofMillis((long) (4000 / readsPerSecond)));
    }

    /** A telegram with a number that no other has. */
    Order telegram(int number) {
        return Order.call(TELEGRAM, Map.of("group", "1/0/1", "value", String.valueOf(number)));
    }

    /** Sets the dial to a number that no other command has. */
    Order dial(int server, int number) {
        return Order.call(SET, Map.of("guid", guid("d", server, 0), "cmd", String.valueOf(number)));
    }

    /** Presses a button; each is pressed once. */
    Order press(int button) {
        return Order.set("Button " + button, "press");
    }

    String button(int server, int button) {
        return guid("b", server, button);
    }

    Order read(int server) {
        return Order.call("getvalue", Map.of("guid", guid("d", server, 0)));
    }

    Simulator simulator() {
        return simulator;
    }

    @Override
    public void close() {
        simulator.close();
    }
}
