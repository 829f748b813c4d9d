package io.github.thinknxkit.fleet.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.thinknxkit.fleet.Fleet;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.kafka.KafkaAccess.Protocol;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetResult.Status;
import io.github.thinknxkit.fleet.record.Order;
import io.github.thinknxkit.fleet.worker.FleetWorker;
import io.github.thinknxkit.simulator.event.SimulatorEvent;
import io.github.thinknxkit.simulator.fault.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.RemoveMembersFromConsumerGroupOptions;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
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

/** What becomes of commands whose worker loses their partition, and of records that stand in the way. */
@Tag("once")
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class TakingOverTest {

    private static final Duration DEADLINE = Duration.ofSeconds(30);
    private static final String TELEGRAM = "system/sendKNXbit";

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

    private static Order telegram(String value) {
        return Order.call(TELEGRAM, Map.of("group", "1/2/3", "value", value));
    }

    /** The first telegram is told to come again, and its worker is thrown out of the group meanwhile. */
    @Test
    void aWorkerThatComesBackAtOnceWaitsForItsOwnCalls() throws Exception {
        Fleet fleet = scene.fleet();
        scene.worker("first", Protocol.CLASSIC, Duration.ofSeconds(10), Duration.ofSeconds(5));
        assertEquals(
                Status.DONE,
                fleet.send("hotel-1", Order.call("powerstatus", Map.of("guid", "Ceiling light")), DEADLINE)
                        .join()
                        .status());
        CompletableFuture<String> firstArrival = new CompletableFuture<>();
        List<String> values = Collections.synchronizedList(new ArrayList<>());
        scene.opened(scene.simulator().events().subscribe(event -> {
            if (event instanceof SimulatorEvent.CallArrived arrived
                    && arrived.call().operation().equals(TELEGRAM)) {
                values.add(arrived.call().parameters().get(1).value().orElse(""));
                boolean unused = firstArrival.complete("");
            }
        }));
        scene.simulator().faults().nextOf(TELEGRAM, 1, Fault.tooManyRequests(Duration.ofSeconds(3)));

        CompletableFuture<FleetResult> one = fleet.send("hotel-1", telegram("1"), DEADLINE);
        String unusedToo = firstArrival.get(30, TimeUnit.SECONDS);
        try (Admin admin = scene.kafka().admin()) {
            Void unused = admin.removeMembersFromConsumerGroup(
                            scene.kafka().group(), new RemoveMembersFromConsumerGroupOptions())
                    .all()
                    .get();
        }
        CompletableFuture<FleetResult> zero = fleet.send("hotel-1", telegram("0"), DEADLINE);

        List<Status> statuses = List.of(one.join().status(), zero.join().status());

        assertEquals(List.of("1", "1", "0"), values);
        assertEquals(List.of(Status.DONE, Status.DONE), statuses);
    }

    /** Commits as a worker would that is no more. */
    private static void claimed(Fleet fleet, long offset, Instant at) throws Exception {
        TopicPartition partition = new TopicPartition(scene.kafka().topics().commands(), fleet.partition("hotel-1"));
        try (Admin admin = scene.kafka().admin()) {
            Void unused = admin.alterConsumerGroupOffsets(
                            scene.kafka().group(), Map.of(partition, new OffsetAndMetadata(offset, "dead/1 " + at)))
                    .all()
                    .get();
        }
    }

    private static OffsetAndMetadata committed(Admin admin, Fleet fleet) throws Exception {
        TopicPartition partition = new TopicPartition(scene.kafka().topics().commands(), fleet.partition("hotel-1"));
        return Objects.requireNonNull(
                admin.listConsumerGroupOffsets(scene.kafka().group())
                        .partitionsToOffsetAndMetadata()
                        .get()
                        .get(partition));
    }

    /** Whoever takes over from a worker that was taking over has to wait for the one before. */
    @Test
    void aTakeOverLeavesTheNoteOfItsPredecessorUntilItIsJudged() throws Exception {
        Fleet fleet = scene.fleet();
        CompletableFuture<FleetResult> result = fleet.send("hotel-1", telegram("1"), DEADLINE);
        Instant at = Instant.now();
        claimed(fleet, 1, at);
        scene.worker("first", Protocol.CONSUMER);

        Instant idle = at.plus(Plan.SESSION).plus(Plan.CALL_TIME);
        try (Admin admin = scene.kafka().admin()) {
            while (!result.isDone()) {
                boolean isTaken = committed(admin, fleet).metadata().startsWith("first/");
                assertTrue(
                        !isTaken || !Instant.now().isBefore(idle),
                        () -> "taken " + Duration.between(at, Instant.now()));
            }
            assertEquals(Status.UNKNOWN, result.join().status());
            assertTrue(committed(admin, fleet).metadata().startsWith("first/"));
        }
        assertTrue(!result.join().at().isBefore(idle), result::toString);
    }

    /** Such as after a restore, or when a leader was lost. */
    @Test
    void aClaimBehindTheEndOfThePartitionStopsNothing() throws Exception {
        Fleet fleet = scene.fleet();
        Order read = Order.call("powerstatus", Map.of("guid", "Ceiling light"));
        CompletableFuture<FleetResult> before = fleet.send("hotel-1", read, DEADLINE);
        claimed(fleet, 500, Instant.now().minusSeconds(60));
        scene.worker("first", Protocol.CONSUMER);

        assertEquals(Status.DONE, before.join().status(), before::toString);
        FleetResult after = fleet.send("hotel-1", read, DEADLINE).join();
        assertEquals(Status.DONE, after.status(), after::toString);
    }

    /** Brokers would grant it what others have claimed meanwhile, since nobody is left in the group. */
    @Test
    void aWorkerThatWasStoppedTakesNothingBackThatOthersHaveClaimed() throws Exception {
        Fleet fleet = scene.fleet();
        try (KafkaProducer<byte[], byte[]> producer = scene.kafka().writer("hostile")) {
            for (int i = 0; i < 40; i++) {
                RecordMetadata unused = producer.send(new ProducerRecord<>(
                                scene.kafka().topics().commands(), fleet.partition("hotel-1"), null, new byte[] {'{'}))
                        .get();
            }
        }
        CountDownLatch stopped = new CountDownLatch(1);
        CountDownLatch goesOn = new CountDownLatch(1);
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        registry.config().onMeterAdded(meter -> {
            if (meter.getId().getName().equals("thinknx.fleet.unusable")) {
                stopped.countDown();
                await(goesOn);
            }
        });
        KafkaAccess impatient = new KafkaAccess(
                scene.kafka().brokers(), scene.kafka().prefix(), Map.of("max.poll.interval.ms", "7000"));
        FleetWorker unused =
                scene.worker("first", Protocol.CONSUMER, Plan.SESSION, Plan.CALL_TIME, impatient, registry);
        await(stopped);
        try (Admin admin = scene.kafka().admin()) {
            while (!fleet.owners().isEmpty()) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            claimed(fleet, 40, Instant.now());
            goesOn.countDown();

            while (committed(admin, fleet).metadata().startsWith("dead/")) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
            assertEquals(40, committed(admin, fleet).offset());
        }
    }

    /** Two lamps take their time, and the third command has not begun when the worker leaves: it is for whoever comes next. */
    @ParameterizedTest
    @EnumSource(Protocol.class)
    void whatAWorkerLeavesInPeaceIsCarriedOutByTheNextAtOnce(Protocol protocol) throws Exception {
        Fleet fleet = scene.fleet();
        FleetWorker first = scene.worker("first", protocol, Duration.ofSeconds(30), Duration.ofSeconds(9));
        Order on = Order.set("Ceiling light", "on");
        assertEquals(Status.DONE, fleet.send("hotel-1", on, DEADLINE).join().status());
        scene.simulator().faults().nextOf("power", 2, new Fault.Delay(Duration.ofSeconds(6)));
        List<CompletableFuture<FleetResult>> results = IntStream.range(0, 3)
                .mapToObj(i -> fleet.send("hotel-1", on, DEADLINE))
                .toList();
        while (scene.registry().get("thinknx.fleet.inflight").gauge().value() < 3) {
            TimeUnit.MILLISECONDS.sleep(20);
        }

        first.close();
        scene.worker("second", protocol, Duration.ofSeconds(30), Duration.ofSeconds(9));

        assertEquals(
                List.of("DONE by first", "DONE by first", "DONE by second"),
                results.stream()
                        .map(CompletableFuture::join)
                        .map(result -> result.status() + " by " + result.worker())
                        .toList());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(60, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
