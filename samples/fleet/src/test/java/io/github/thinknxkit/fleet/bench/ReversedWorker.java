package io.github.thinknxkit.fleet.bench;

import io.github.thinknxkit.dynamic.error.UsageException;
import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.secret.AllowedHosts;
import io.github.thinknxkit.fleet.secret.Secrets;
import io.github.thinknxkit.fleet.serve.OwnedServer;
import io.github.thinknxkit.fleet.serve.ServerListener;
import io.github.thinknxkit.fleet.serve.ServerTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;

/** The control of the bench: what most would write. It executes what it has polled, and commits when all of it is done. */
final class ReversedWorker {

    private ReversedWorker() {}

    public static void main(String[] arguments) throws Exception {
        Path config = Path.of(arguments[2]);
        Map<String, String> read = new HashMap<>();
        Files.readAllLines(config).forEach(line -> {
            String[] parts = line.split(": ", 2);
            read.put(parts[0], parts[parts.length - 1]);
        });
        KafkaAccess kafka = new KafkaAccess(read.get("brokers"), "thinknx", Map.of());
        Path folder = config.toAbsolutePath().getParent();
        ServerTable servers = new ServerTable(
                Secrets.inDirectory(folder.resolve("secrets")),
                AllowedHosts.ANY,
                Optional.of(folder.resolve("cloud.pem")),
                Plan.CALL_TIME,
                100,
                new ServerListener() {
                    @Override
                    public void opened(OwnedServer server) {}

                    @Override
                    public void replaced(OwnedServer server, Optional<OwnedServer> next) {}
                });
        try (Fleet fleet = Fleet.connect(kafka)) {
            for (FleetServer server : fleet.servers()) {
                servers.apply(
                        fleet.partition(server.server()),
                        server.server(),
                        Optional.of(server.pace(0.01, Duration.ofHours(1))));
            }
        }
        KafkaProducer<byte[], byte[]> results = kafka.writer(read.get("worker"));
        while (true) {
            try (KafkaConsumer<byte[], byte[]> consumer =
                    kafka.member(read.get("worker"), KafkaAccess.Protocol.CONSUMER, Plan.SESSION)) {
                consumer.subscribe(List.of(kafka.topics().commands()));
                while (true) {
                    Map<String, CompletableFuture<Void>> lanes = new HashMap<>();
                    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(Duration.ofMillis(50))) {
                        FleetCommand command = FleetCommand.read(record.key(), record.value());
                        lanes.merge(
                                command.server(), CompletableFuture.completedFuture(null), (before, unused) -> before);
                        lanes.computeIfPresent(
                                command.server(),
                                (name, before) -> before.thenCompose(done -> execute(servers, command))
                                        .thenAccept(status -> {
                                            var unused = results.send(result(kafka, record, command, status));
                                        }));
                    }
                    lanes.values().forEach(CompletableFuture::join);
                    results.flush();
                    consumer.commitSync();
                }
            } catch (KafkaException | IllegalStateException e) {
                System.out.println("again: " + e);
            }
        }
    }

    private static CompletableFuture<FleetResult.Status> execute(ServerTable servers, FleetCommand command) {
        if (Instant.now().isAfter(command.notAfter())) {
            return CompletableFuture.completedFuture(FleetResult.Status.EXPIRED);
        }
        OwnedServer server = servers.now(command.server()).orElseThrow();
        try {
            return server.send(server.plan(command.order()), Plan.CALL_TIME)
                    .orElseThrow()
                    .handle((done, failure) -> failure == null ? FleetResult.Status.DONE : FleetResult.Status.FAILED);
        } catch (UsageException e) {
            return CompletableFuture.completedFuture(FleetResult.Status.REFUSED);
        }
    }

    private static ProducerRecord<byte[], byte[]> result(
            KafkaAccess kafka, ConsumerRecord<byte[], byte[]> record, FleetCommand command, FleetResult.Status status) {
        FleetResult result =
                new FleetResult(command.id(), command.server(), status, List.of(), "", "reversed", Instant.now());
        return new ProducerRecord<>(kafka.topics().results(), record.partition(), record.key(), result.json());
    }
}
