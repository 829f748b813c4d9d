package io.github.thinknxkit.fleet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.kafka.KafkaAccess.Protocol;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.record.FleetState;
import io.github.thinknxkit.fleet.record.Order;
import io.github.thinknxkit.fleet.worker.FleetWorker;
import io.github.thinknxkit.simulator.plant.Controller;
import io.github.thinknxkit.simulator.plant.DemoPlant;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.config.ConfigResource;
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
    private static final String LAMP = "Ceiling light";

    @TempDir
    static Path folder;

    private static Scene scene;

    @BeforeAll
    static void start() throws Exception {
        scene = Scene.start(folder);
    }

    @AfterAll
    static void stop() {
        scene.close();
    }

    @AfterEach
    void clear() throws Exception {
        scene.clear();
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
        Fleet fleet = scene.fleet();
        BlockingQueue<FleetState> states = new LinkedBlockingQueue<>();
        Runnable unused = fleet.watch(states::add);
        FleetWorker first = scene.worker("first", protocol);

        // With feedback: the lamp is on some milliseconds after the server has taken the command.
        Order switchOn = Order.call("power", Map.of("guid", LAMP, "cmd", "1", "fb", ""));
        assertEquals(Status.DONE, sent(fleet, "hotel-1", switchOn).status());
        FleetResult read = sent(fleet, "hotel-1", Order.call("powerstatus", Map.of("guid", LAMP)));
        assertEquals("on", read.readings().get(1).text(), read::toString);
        scene.simulator().server("CANARY2").device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 1);
        FleetState on = next(
                states,
                state -> state.server().equals("hotel-2")
                        && state.name().equals("power.on")
                        && state.value().equals(true));
        assertEquals("first", on.worker());

        scene.worker("second", protocol);
        first.close();

        FleetResult passedOn = sent(fleet, "hotel-1", Order.set(LAMP, "off"));
        assertEquals(Status.DONE, passedOn.status(), passedOn::toString);
        assertEquals("second", passedOn.worker());
        scene.simulator().server("CANARY2").device(DemoPlant.CEILING_LIGHT).put(Controller.POWER, 0);
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

    /** Whatever the brokers' own defaults are. */
    @Test
    void makesTheTopicsAsItReliesOnThemAndTellsThatNobodyWorks() throws Exception {
        Fleet fleet = scene.fleet();

        FleetTopics topics = scene.kafka().topics();
        try (Admin admin = scene.kafka().admin()) {
            Map<String, String> policies = Map.of(
                    topics.servers(), "compact",
                    topics.commands(), "delete",
                    topics.results(), "delete",
                    topics.states(), "compact");
            for (Map.Entry<String, String> policy : policies.entrySet()) {
                ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, policy.getKey());
                Config config =
                        admin.describeConfigs(List.of(topic)).all().get().get(topic);
                Map<String, String> expected = Map.of(
                        "cleanup.policy", policy.getValue(),
                        "compression.type", "uncompressed",
                        "message.timestamp.type", "LogAppendTime",
                        "unclean.leader.election.enable", "false");
                expected.forEach((name, value) -> assertIsSet(config, name, value));
                if (policy.getValue().equals("compact")) {
                    assertIsSet(config, "segment.ms", "600000");
                }
            }
        }
        assertEquals(List.of(), fleet.owners());
        assertEquals(0, fleet.lag());
    }

    private static void assertIsSet(Config config, String name, String value) {
        ConfigEntry entry = config.get(name);
        assertEquals(value, entry.value(), name);
        assertEquals(ConfigEntry.ConfigSource.DYNAMIC_TOPIC_CONFIG, entry.source(), name);
    }

    @Test
    void saysWhyACommandCannotBeCarriedOut() {
        Fleet fleet = scene.fleet();
        scene.worker("first", Protocol.CONSUMER);

        assertEquals(
                Status.REFUSED,
                sent(fleet, "hotel-1", Order.set("Ceiling lihgt", "on")).status());
        assertEquals(
                Status.REFUSED,
                sent(fleet, "hotel-1", Order.set("Gate", "press")).status(),
                "protected");
        assertEquals(
                Status.REFUSED, sent(fleet, "hotel-9", Order.set(LAMP, "on")).status(), "no such server");
        assertThrows(
                IllegalArgumentException.class,
                () -> fleet.send("hotel-1", Order.set("x".repeat(20_000), "on"), DEADLINE));
        FleetResult longWord = sent(fleet, "hotel-1", Order.set("x".repeat(9_000), "on"));
        assertEquals(Status.REFUSED, longWord.status());
        fleet.add(scene.hotel("hotel-3"));
        FleetResult withoutSecret = sent(fleet, "hotel-3", Order.set(LAMP, "on"));
        assertEquals(Status.REFUSED, withoutSecret.status());
        fleet.add(FleetServer.at("hotel-4", "https://thief.example.com"));
        FleetResult elsewhere =
                sent(fleet, "hotel-4", Order.call("powerstatus", Map.of("guid", DemoPlant.CEILING_LIGHT)));
        assertTrue(elsewhere.message().contains("hosts"), elsewhere::toString);
        assertTrue(withoutSecret.message().contains("hotel-3"), withoutSecret::message);
    }

    /** One after the other they would keep the other servers of the partition waiting for a minute. */
    @Test
    void commandsForAServerThatDoesNotExistWaitForItTogether() {
        Fleet fleet = scene.fleet();
        scene.worker("first", Protocol.CONSUMER);
        String nobody = IntStream.range(3, 1000)
                .mapToObj(number -> "hotel-" + number)
                .filter(name -> fleet.partition(name) == fleet.partition("hotel-1"))
                .findFirst()
                .orElseThrow();

        List<CompletableFuture<FleetResult>> refused = IntStream.range(0, 32)
                .mapToObj(i -> fleet.send(nobody, Order.set(LAMP, "on"), DEADLINE))
                .toList();

        assertEquals(Status.DONE, sent(fleet, "hotel-1", Order.set(LAMP, "on")).status());
        refused.forEach(result -> assertEquals(Status.REFUSED, result.join().status(), result::toString));
    }

    /** A listener that fails once hears the next. */
    @Test
    void whateverAListenerThrowsItHearsTheRest() throws Exception {
        Fleet fleet = scene.fleet();
        BlockingQueue<FleetState> states = new LinkedBlockingQueue<>();
        AtomicLong heard = new AtomicLong();
        Runnable unused = fleet.watch(state -> {
            if (heard.incrementAndGet() == 1) {
                throw new IllegalStateException("the first is too much");
            }
            states.add(state);
        });
        scene.worker("first", Protocol.CONSUMER);

        assertNotNull(states.poll(30, TimeUnit.SECONDS));
    }

    @Test
    void recordsThatCannotBeUsedAreCountedAndStopNothing() throws Exception {
        Fleet fleet = scene.fleet();
        scene.worker("first", Protocol.CONSUMER);
        try (KafkaProducer<byte[], byte[]> hostile = scene.kafka().writer("hostile")) {
            for (int partition = 0; partition < Scene.PARTITIONS; partition++) {
                for (String value : List.of("", "{", "{\"v\":2}", "x".repeat(FleetCommand.LARGEST + 1))) {
                    for (String topic : List.of(
                            scene.kafka().topics().commands(),
                            scene.kafka().topics().servers())) {
                        hostile.send(new ProducerRecord<>(topic, partition, bytes("hotel-1"), bytes(value)))
                                .get();
                        hostile.send(new ProducerRecord<>(topic, partition, bytes("no name"), bytes(value)))
                                .get();
                    }
                }
                int wrong = (fleet.partition("hotel-1") + 1) % Scene.PARTITIONS;
                FleetCommand elsewhere = new FleetCommand(
                        "x" + partition,
                        "hotel-1",
                        Order.set(LAMP, "on"),
                        Instant.now().plusSeconds(9));
                hostile.send(new ProducerRecord<>(
                                scene.kafka().topics().commands(), wrong, bytes("hotel-1"), elsewhere.json()))
                        .get();
            }
        }

        assertEquals(Status.DONE, sent(fleet, "hotel-1", Order.set(LAMP, "on")).status());
        assertEquals(Status.DONE, sent(fleet, "hotel-2", Order.set(LAMP, "on")).status());
        assertTrue(scene.registry()
                        .counter(
                                "thinknx.fleet.unusable",
                                "topic",
                                scene.kafka().topics().commands())
                        .count()
                >= 16);
    }

    @Test
    void aCommandThatAProducerWritesTwiceIsCarriedOutAndAnsweredOnce() throws Exception {
        Fleet fleet = scene.fleet();
        scene.worker("first", Protocol.CONSUMER);
        FleetCommand command = new FleetCommand(
                "twice",
                "hotel-1",
                Order.call("system/sendKNXbit", Map.of("group", "1/2/3", "value", "1")),
                Instant.now().plusSeconds(30));
        int before = scene.simulator().journal().admitted("system/sendKNXbit").size();
        try (KafkaProducer<byte[], byte[]> producer = scene.kafka().writer("twice")) {
            for (int i = 0; i < 3; i++) {
                producer.send(new ProducerRecord<>(
                                scene.kafka().topics().commands(),
                                fleet.partition("hotel-1"),
                                bytes("hotel-1"),
                                command.json()))
                        .get();
            }
        }

        assertEquals(Status.DONE, sent(fleet, "hotel-1", Order.set(LAMP, "on")).status());
        assertEquals(
                before + 1,
                scene.simulator().journal().admitted("system/sendKNXbit").size());
        assertEquals(2, scene.registry().counter("thinknx.fleet.duplicates").count());
    }

    @Test
    void aServerThatIsTakenOutIsForgotten() throws Exception {
        Fleet fleet = scene.fleet();
        BlockingQueue<FleetState> states = new LinkedBlockingQueue<>();
        Runnable unused = fleet.watch(states::add);
        scene.worker("first", Protocol.CONSUMER);
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
        assertTrue(removedStates(DEADLINE) > 0);
    }

    @Test
    void aServerThatIsTakenOutWhileNoWorkerRunsIsForgottenByTheNext() throws Exception {
        Fleet fleet = scene.fleet();
        BlockingQueue<FleetState> states = new LinkedBlockingQueue<>();
        Runnable unused = fleet.watch(states::add);
        FleetWorker first = scene.worker("first", Protocol.CONSUMER);
        assertNotNull(next(states, state -> state.server().equals("hotel-1")));
        first.close();

        fleet.remove("hotel-1");
        assertEquals(0, removedStates(Duration.ZERO));
        scene.worker("second", Protocol.CONSUMER);

        assertTrue(removedStates(DEADLINE) > 0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** How many states were taken out of their topic. */
    private static long removedStates(Duration patience) {
        AtomicLong removed = new AtomicLong();
        long end = System.nanoTime() + patience.toNanos();
        do {
            try (KafkaConsumer<byte[], byte[]> reader = scene.kafka().reader("removed")) {
                List<TopicPartition> all = Partitions.of(
                        scene.kafka().topics().states(),
                        IntStream.range(0, Scene.PARTITIONS).boxed().toList());
                reader.assign(all);
                reader.seekToBeginning(all);
                Partitions.readTo(
                        reader, reader.endOffsets(all), record -> removed.addAndGet(record.value() == null ? 1 : 0));
            }
        } while (removed.get() == 0 && System.nanoTime() < end);
        return removed.get();
    }
}
