package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.kafka.KafkaAccess.Protocol;
import io.github.thinknxkit.fleet.meter.WorkerMeters;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.secret.AllowedHosts;
import io.github.thinknxkit.fleet.secret.Secrets;
import io.github.thinknxkit.fleet.worker.FleetWorker;
import io.github.thinknxkit.fleet.worker.WorkerSettings;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** A broker, simulated servers, and what is opened for one test: a fleet of topics of its own, and workers in this process. */
final class Scene implements AutoCloseable {

    static final int PARTITIONS = 4;

    private final Path folder;
    private final Cluster cluster;
    private final Simulator simulator;
    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private KafkaAccess kafka;
    private int fleets;

    private Scene(Path folder, Cluster cluster, Simulator simulator) {
        this.folder = folder;
        this.cluster = cluster;
        this.simulator = simulator;
        this.kafka = cluster.access();
    }

    static Scene start(Path folder) throws IOException {
        Cluster cluster = Cluster.start(1, PARTITIONS, folder);
        Simulator simulator = Simulator.builder()
                .server("CANARY1", DemoPlant.create())
                .server("CANARY2", DemoPlant.create())
                .start();
        Files.writeString(folder.resolve("cloud.pem"), simulator.identity().pem());
        secret(folder.resolve("hotel-1"), "CANARY1");
        secret(folder.resolve("hotel-2"), "CANARY2");
        return new Scene(folder, cluster, simulator);
    }

    private static void secret(Path path, String key) throws IOException {
        Path file = Files.createFile(
                path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key);
    }

    Simulator simulator() {
        return simulator;
    }

    SimpleMeterRegistry registry() {
        return registry;
    }

    KafkaAccess kafka() {
        return kafka;
    }

    /** Closed behind the test. */
    <T extends AutoCloseable> T opened(T made) {
        open.push(made);
        return made;
    }

    /** A fleet with topics of its own, and two servers. */
    Fleet fleet() {
        registry.clear();
        kafka = new KafkaAccess(cluster.access().brokers(), "fleet" + fleets++, Map.of());
        try (Admin admin = kafka.admin()) {
            kafka.topics().create(admin, PARTITIONS, 1);
        }
        Fleet fleet = opened(Fleet.connect(kafka));
        for (String name : List.of("hotel-1", "hotel-2")) {
            fleet.add(hotel(name));
        }
        return fleet;
    }

    FleetServer hotel(String name) {
        return FleetServer.at(name, simulator.cloudAddress().toString())
                .plant(new String(DemoPlant.file(), StandardCharsets.UTF_8))
                .pace(20, Duration.ofSeconds(2));
    }

    FleetWorker worker(String name, Protocol protocol) {
        return worker(name, protocol, Plan.SESSION, Plan.CALL_TIME);
    }

    FleetWorker worker(String name, Protocol protocol, Duration session, Duration callTime) {
        return worker(name, protocol, session, callTime, kafka, registry);
    }

    FleetWorker worker(
            String name,
            Protocol protocol,
            Duration session,
            Duration callTime,
            KafkaAccess access,
            MeterRegistry meters) {
        return opened(FleetWorker.start(
                new WorkerSettings(
                        access,
                        name,
                        protocol,
                        session,
                        callTime,
                        100,
                        16,
                        Duration.ofSeconds(30),
                        Secrets.inDirectory(folder),
                        new AllowedHosts(List.of("127.0.0.1")),
                        Optional.of(folder.resolve("cloud.pem"))),
                new WorkerMeters(meters)));
    }

    /** Ends what a test has opened. */
    void clear() throws Exception {
        simulator.faults().clear();
        while (!open.isEmpty()) {
            open.pop().close();
        }
    }

    @Override
    public void close() {
        simulator.close();
        cluster.close();
    }
}
