package io.github.thinknxkit.fleet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.kafka.KafkaAccess.Protocol;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.meter.WorkerMeters;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.record.FleetState;
import io.github.thinknxkit.fleet.record.Order;
import io.github.thinknxkit.fleet.secret.AllowedHosts;
import io.github.thinknxkit.fleet.secret.Secrets;
import io.github.thinknxkit.fleet.worker.FleetWorker;
import io.github.thinknxkit.fleet.worker.WorkerSettings;
import io.github.thinknxkit.simulator.Simulator;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A broker, workers in this process, and simulated servers. */
@Tag("once")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class FleetTest {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final int PARTITIONS = 4;
    private static final String LAMP = "Ceiling light";

    @TempDir
    static Path folder;

    private static Cluster cluster;
    private static Simulator simulator;
    private static int fleets;

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final List<AutoCloseable> open = new ArrayList<>();
    private final KafkaAccess kafka = new KafkaAccess(cluster.access().brokers(), "fleet" + fleets++, Map.of());

    @BeforeAll
    static void start() throws Exception {
        cluster = Cluster.start(1, PARTITIONS, folder);
        simulator = Simulator.builder()
                .server("CANARY1", DemoPlant.create())
                .server("CANARY2", DemoPlant.create())
                .start();
        Files.writeString(folder.resolve("cloud.pem"), simulator.identity().pem());
        secret("hotel-1", "CANARY1");
        secret("hotel-2", "CANARY2");
    }

    private static void secret(String name, String key) throws Exception {
        Path file = Files.createFile(
                folder.resolve(name),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, key);
    }

    @AfterAll
    static void stop() {
        simulator.close();
        cluster.close();
    }

    @AfterEach
    void close() throws Exception {
        for (AutoCloseable opened : open) {
            opened.close();
        }
    }

    private FleetWorker worker(String name, Protocol protocol) {
        FleetWorker worker = FleetWorker.start(
                new WorkerSettings(
                        kafka,
                        name,
                        protocol,
                        Plan.SESSION,
                        Plan.CALL_TIME,
                        100,
                        16,
                        Duration.ofSeconds(30),
                        Secrets.inDirectory(folder),
                        new AllowedHosts(List.of("127.0.0.1")),
                        Optional.of(folder.resolve("cloud.pem"))),
                new WorkerMeters(registry));
        open.add(worker);
        return worker;
    }

    private Fleet fleet() {
        try (Admin admin = kafka.admin()) {
            kafka.topics().create(admin, PARTITIONS, 1);
        }
        Fleet fleet = Fleet.connect(kafka);
        open.add(fleet);
        for (String name : List.of("hotel-1", "hotel-2")) {
            fleet.add(hotel(name));
        }
        return fleet;
    }

    private static FleetServer hotel(String name) {
        return FleetServer.at(name, simulator.cloudAddress().toString())
                .plant(new String(DemoPlant.file(), StandardCharsets.UTF_8))
                .pace(20, Duration.ofSeconds(2));
    }

    private static FleetResult sent(Fleet fleet, String server, Order order) {
        return fleet.send(server, order, DEADLINE).join();
    }

    private static FleetState next(BlockingQueue<FleetState> states, Predicate<FleetState> wanted)
            throws InterruptedException {
        while (true) {
            FleetState state = states.poll(30, TimeUnit.SECONDS);
            if (state == null || wanted.test(state)) {
                return state;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Protocol.class)
    void commandsServersTellsStatesAndPassesThemOnInPeace(Protocol protocol) throws Exception {
        Fleet fleet = fleet();
        BlockingQueue<FleetState> states = new LinkedBlockingQueue<>();
        Runnable unused = fleet.watch(states::add);
        FleetWorker first = worker("first", protocol);

        // With feedback: the lamp is on some milliseconds after the server has taken the command.
        Order switchOn = Order.call("power", Map.of("guid", LAMP, "cmd", "1", "fb", ""));
        assertEquals(Status.DONE, sent(fleet, "hotel-1", switchOn).status());
        FleetResult read = sent(fleet, "hotel-1", Order.call("powerstatus", Map.of("guid", LAMP)));
        assertEquals("on", read.readings().get(1).text(), read::toString);
        simulator.server("CANARY2").device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 1);
        FleetState on = next(
                states,
                state -> state.server().equals("hotel-2")
                        && state.name().equals("power.on")
                        && state.value().equals(true));
        assertEquals("first", on.worker());

        worker("second", protocol);
        first.close();

        FleetResult passedOn = sent(fleet, "hotel-1", Order.set(LAMP, "off"));
        assertEquals(Status.DONE, passedOn.status(), passedOn::toString);
        assertEquals("second", passedOn.worker());
        simulator.server("CANARY2").device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 0);
        FleetState off = next(
                states,
                state -> state.server().equals("hotel-2")
                        && state.worker().equals("second")
                        && state.epoch() > on.epoch());
        assertEquals("second", off.worker());
        assertEquals(0, fleet.lag());
        assertEquals(
                List.of("second"),
                fleet.owners().stream().map(owner -> owner.worker()).toList());
    }

    @Test
    void saysWhyACommandCannotBeCarriedOut() {
        Fleet fleet = fleet();
        worker("first", Protocol.CONSUMER);

        assertEquals(
                Status.REFUSED,
                sent(fleet, "hotel-1", Order.set("Ceiling lihgt", "on")).status());
        assertEquals(
                Status.REFUSED,
                sent(fleet, "hotel-1", Order.set("Gate", "press")).status(),
                "protected");
        assertEquals(
                Status.REFUSED, sent(fleet, "hotel-9", Order.set(LAMP, "on")).status(), "no such server");
        fleet.add(hotel("hotel-3"));
        FleetResult withoutSecret = sent(fleet, "hotel-3", Order.set(LAMP, "on"));
        assertEquals(Status.REFUSED, withoutSecret.status());
        fleet.add(FleetServer.at("hotel-4", "https://thief.example.com"));
        FleetResult elsewhere =
                sent(fleet, "hotel-4", Order.call("powerstatus", Map.of("guid", DemoPlant.CEILING_LIGHT)));
        assertTrue(elsewhere.message().contains("hosts"), elsewhere::toString);
        assertTrue(withoutSecret.message().contains("hotel-3"), withoutSecret::message);
    }

    @Test
    void recordsThatCannotBeUsedAreCountedAndStopNothing() throws Exception {
        Fleet fleet = fleet();
        worker("first", Protocol.CONSUMER);
        try (KafkaProducer<byte[], byte[]> hostile = kafka.writer("hostile")) {
            for (int partition = 0; partition < PARTITIONS; partition++) {
                for (String value : List.of("", "{", "{\"v\":2}", "x".repeat(FleetCommand.LARGEST + 1))) {
                    for (String topic :
                            List.of(kafka.topics().commands(), kafka.topics().servers())) {
                        hostile.send(new ProducerRecord<>(topic, partition, bytes("hotel-1"), bytes(value)))
                                .get();
                        hostile.send(new ProducerRecord<>(topic, partition, bytes("no name"), bytes(value)))
                                .get();
                    }
                }
                int wrong = (fleet.partition("hotel-1") + 1) % PARTITIONS;
                FleetCommand elsewhere = new FleetCommand(
                        "x" + partition,
                        "hotel-1",
                        Order.set(LAMP, "on"),
                        Instant.now().plusSeconds(9));
                hostile.send(new ProducerRecord<>(kafka.topics().commands(), wrong, bytes("hotel-1"), elsewhere.json()))
                        .get();
            }
        }

        assertEquals(Status.DONE, sent(fleet, "hotel-1", Order.set(LAMP, "on")).status());
        assertEquals(Status.DONE, sent(fleet, "hotel-2", Order.set(LAMP, "on")).status());
        assertTrue(registry.counter(
                                "thinknx.fleet.unusable",
                                "topic",
                                kafka.topics().commands())
                        .count()
                >= 16);
    }

    @Test
    void aCommandThatAProducerWritesTwiceIsCarriedOutAndAnsweredOnce() throws Exception {
        Fleet fleet = fleet();
        worker("first", Protocol.CONSUMER);
        FleetCommand command = new FleetCommand(
                "twice",
                "hotel-1",
                Order.call("system/sendKNXbit", Map.of("group", "1/2/3", "value", "1")),
                Instant.now().plusSeconds(30));
        int before = simulator.journal().admitted("system/sendKNXbit").size();
        try (KafkaProducer<byte[], byte[]> producer = kafka.writer("twice")) {
            for (int i = 0; i < 3; i++) {
                producer.send(new ProducerRecord<>(
                                kafka.topics().commands(),
                                fleet.partition("hotel-1"),
                                bytes("hotel-1"),
                                command.json()))
                        .get();
            }
        }

        assertEquals(Status.DONE, sent(fleet, "hotel-1", Order.set(LAMP, "on")).status());
        assertEquals(
                before + 1, simulator.journal().admitted("system/sendKNXbit").size());
        assertEquals(2, registry.counter("thinknx.fleet.duplicates").count());
    }

    @Test
    void aServerThatIsTakenOutIsForgotten() throws Exception {
        Fleet fleet = fleet();
        BlockingQueue<FleetState> states = new LinkedBlockingQueue<>();
        Runnable unused = fleet.watch(states::add);
        worker("first", Protocol.CONSUMER);
        assertEquals(
                "hotel-1",
                next(states, state -> state.server().equals("hotel-1")).server());

        fleet.remove("hotel-1");

        assertEquals(
                List.of("hotel-2"),
                fleet.servers().stream().map(FleetServer::server).toList());
        FleetResult result = sent(fleet, "hotel-1", Order.set(LAMP, "on"));
        assertEquals(Status.REFUSED, result.status());
        assertFalse(result.message().contains("CANARY"), result::message);
        assertTrue(removedStates() > 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How many states were taken out of their topic. */
    private long removedStates() {
        AtomicLong removed = new AtomicLong();
        long end = System.nanoTime() + DEADLINE.toNanos();
        while (removed.get() == 0 && System.nanoTime() < end) {
            try (KafkaConsumer<byte[], byte[]> reader = kafka.reader("removed")) {
                List<TopicPartition> all = Partitions.of(
                        kafka.topics().states(),
                        IntStream.range(0, PARTITIONS).boxed().toList());
                reader.assign(all);
                reader.seekToBeginning(all);
                Partitions.readTo(
                        reader, reader.endOffsets(all), record -> removed.addAndGet(record.value() == null ? 1 : 0));
            }
        }
        return removed.get();
    }
}
