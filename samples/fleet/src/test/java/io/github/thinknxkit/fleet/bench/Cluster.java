package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.fleet.broker.BrokerProcess;
import io.github.thinknxkit.fleet.broker.BrokerProcess.Address;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;

/** Brokers as processes, with the fleet's topics. */
final class Cluster implements AutoCloseable {

    private static final Map<String, String> SETTINGS = Map.of(
            "group.consumer.min.session.timeout.ms", "1000",
            "group.consumer.session.timeout.ms", String.valueOf(Plan.SESSION.toMillis()),
            "group.consumer.min.heartbeat.interval.ms", "500",
            "group.consumer.heartbeat.interval.ms", "1000",
            "group.min.session.timeout.ms", "1000");

    private final List<BrokerProcess> brokers = new ArrayList<>();
    private final KafkaAccess access;

    private Cluster(KafkaAccess access) {
        this.access = access;
    }

    static Cluster start(int count, int partitions, Path folder) throws IOException {
        List<Address> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(new Address(freePort(), freePort()));
        }
        Cluster cluster = new Cluster(new KafkaAccess(BrokerProcess.bootstrap(all), "thinknx", Map.of()));
        try {
            for (int i = 0; i < count; i++) {
                cluster.brokers.add(BrokerProcess.start(
                        folder.resolve("broker-" + i),
                        BrokerProcess.classPath(Path.of("target", "broker")),
                        i,
                        all,
                        SETTINGS));
            }
            for (BrokerProcess broker : cluster.brokers) {
                broker.awaitReady();
            }
            try (Admin admin = cluster.access.admin()) {
                cluster.access.topics().create(admin, partitions, count);
            }
            return cluster;
        } catch (IOException | RuntimeException e) {
            cluster.close();
            throw e;
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    KafkaAccess access() {
        return access;
    }

    /** Kills a broker, and starts it again. */
    void blow(int broker) throws IOException {
        brokers.get(broker % brokers.size()).killAndRestart();
    }

    @Override
    public void close() {
        brokers.forEach(BrokerProcess::close);
    }
}
