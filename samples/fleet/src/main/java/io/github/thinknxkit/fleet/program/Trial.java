package io.github.thinknxkit.fleet.program;

import io.github.thinknxkit.dynamic.server.PrivateFile;
import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.broker.BrokerProcess;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.github.thinknxkit.simulator.plant.Plant;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;

/** All that a fleet needs, on one machine, to try it: a broker, three simulated servers, their secrets, a configuration. */
final class Trial implements AutoCloseable {

    private static final int PARTITIONS = 12;
    private static final int SERVERS = 3;
    private final Path folder;
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final KafkaAccess kafka;

    private Trial(Path folder, int port) throws IOException {
        this.folder = folder;
        this.kafka = new KafkaAccess("127.0.0.1:" + port, "thinknx", Map.of());
    }

    /** Starts all but the worker. */
    static Trial start(Path jars) throws IOException {
        Path folder = Files.createTempDirectory("thinknx-fleet");
        int port = freePort();
        Trial trial = new Trial(folder, port);
        trial.open.push(() -> delete(folder));
        try {
            BrokerProcess broker = BrokerProcess.start(
                    folder.resolve("broker"),
                    BrokerProcess.classPath(jars),
                    0,
                    List.of(new BrokerProcess.Address(port, freePort())),
                    Map.of());
            trial.open.push(broker);
            broker.awaitReady();
            try (Admin admin = trial.kafka.admin()) {
                trial.kafka.topics().create(admin, PARTITIONS, 1);
            }
            trial.startServers();
            return trial;
        } catch (IOException | RuntimeException e) {
            trial.close();
            throw e;
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void startServers() throws IOException {
        Path secrets = folder.resolve("secrets");
        var builder = Simulator.builder();
        Plant plant = DemoPlant.create();
        String text = new String(DemoPlant.file(), StandardCharsets.UTF_8);
        for (int i = 1; i <= SERVERS; i++) {
            String key = UUID.randomUUID().toString().replace("-", "");
            PrivateFile.create(secrets.resolve("hotel-" + i), key.getBytes(StandardCharsets.UTF_8));
            builder = builder.server(key, plant);
        }
        Simulator simulator = builder.start();
        open.push(simulator);
        Files.writeString(folder.resolve("cloud.pem"), simulator.identity().pem());
        try (Fleet fleet = Fleet.connect(kafka)) {
            for (int i = 1; i <= SERVERS; i++) {
                fleet.add(FleetServer.at("hotel-" + i, simulator.cloudAddress().toString())
                        .plant(text)
                        .pace(2, Duration.ofSeconds(5)));
            }
        }
        Files.writeString(
                configuration(),
                "brokers: " + kafka.brokers() + "\nsecrets: secrets\ntrust: cloud.pem\noperation: 0\n",
                StandardCharsets.UTF_8);
    }

    /** The configuration, for this worker and whatever else is started. */
    Path configuration() {
        return folder.resolve("fleet.yaml");
    }

    /** What to try, with a program of that name. */
    String advice(String name) throws IOException {
        String program = (name.equals(FleetCommands.NAME) ? "java -jar " + jar() : name) + " ";
        String config = " --config " + configuration();
        return String.join(
                System.lineSeparator(),
                "A broker at " + kafka.brokers() + ", and " + SERVERS + " simulated servers: hotel-1 to hotel-"
                        + SERVERS + ".",
                "Try in another terminal:",
                "  " + program + "send hotel-1 \"Ceiling light\" on" + config,
                "  " + program + "watch" + config,
                "  " + program + "status" + config,
                "A second worker takes its share, which this one takes back after 45 s when you kill that one:",
                "  " + program + "worker" + config,
                "");
    }

    /** The program as it was started. */
    static Path jar() throws IOException {
        try {
            return Path.of(Trial.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                System.getLogger("io.github.thinknxkit.fleet").log(System.Logger.Level.WARNING, "not closed: " + e);
            }
        }
    }
}
