package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.decide.Decision;
import io.github.thinknxkit.fleet.decide.Intake;
import io.github.thinknxkit.fleet.decide.Lease;
import io.github.thinknxkit.fleet.decide.Rejoining;
import io.github.thinknxkit.fleet.decide.TakeOver;
import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.meter.WorkerMeters;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Claims commands and hands them out, on a thread of its own. Whatever fails but a claim that was refused ends the consumer: another one
 * joins the group, and finds out by the same take-over as any other worker what became of the claims before.
 */
final class CommandLoop implements Runnable {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");
    private static final Duration SLICE = Duration.ofMillis(50);

    /** While commands are fetched that could not be claimed yet. */
    private static final Duration SHORT_SLICE = Duration.ofMillis(5);

    private final WorkerSettings settings;
    private final FleetTopics topics;
    private final String instance;
    private final int partitions;
    private final Clock clock;
    private final Lease lease;
    private final Ownership ownership;
    private final Executions executions;
    private final Follower follower;
    private final Unusable unusable;
    private final WorkerMeters meters;
    private final Queue<Prepared> prepared = new ConcurrentLinkedQueue<>();
    private volatile boolean isEnding;
    private volatile long lag;
    private volatile long lastTurn = System.nanoTime();

    private record Prepared(OwnedPartition partition, TakeOver left) {}

    CommandLoop(
            WorkerSettings settings,
            String instance,
            int partitions,
            Clock clock,
            Lease lease,
            Ownership ownership,
            Executions executions,
            Function<Follower.Prepared, Follower> follower,
            Unusable unusable,
            WorkerMeters meters) {
        this.settings = settings;
        this.topics = settings.kafka().topics();
        this.instance = instance;
        this.partitions = partitions;
        this.clock = clock;
        this.lease = lease;
        this.ownership = ownership;
        this.executions = executions;
        this.follower = follower.apply((partition, left) -> prepared.add(new Prepared(partition, left)));
        this.unusable = unusable;
        this.meters = meters;
    }

    Follower follower() {
        return follower;
    }

    void end() {
        isEnding = true;
    }

    long lag() {
        return lag;
    }

    /** How long ago the loop went round. */
    Duration sinceLastTurn() {
        return Duration.ofNanos(System.nanoTime() - lastTurn);
    }

    @Override
    public void run() {
        Rejoining rejoining = new Rejoining(settings.session(), new Random(instance.hashCode()));
        while (!isEnding) {
            long joined = System.nanoTime();
            try {
                live(settings.kafka().member(settings.worker(), settings.protocol(), settings.session()));
            } catch (InterruptException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "the worker joins the group anew after a failure: " + e);
                meters.rebuilt();
            }
            if (!isEnding && !Pause.over(rejoining.after(Duration.ofNanos(System.nanoTime() - joined)))) {
                return;
            }
        }
    }

    /** From joining to leaving. What is held then is given away in peace; what is lost is left as it is. */
    private void live(Consumer<byte[], byte[]> consumer) {
        try {
            serve(consumer);
        } finally {
            try {
                consumer.close(CloseOptions.timeout(isEnding ? settings.leaveTime() : WorkerSettings.LEAVING));
            } catch (KafkaException | IllegalStateException e) {
                LOG.log(System.Logger.Level.DEBUG, "the consumer could not leave: " + e);
            }
            ownership.loseAll();
            prepared.clear();
        }
    }

    private void serve(Consumer<byte[], byte[]> consumer) {
        Turnover turnover = new Turnover(consumer, ownership, lease);
        Claims claims = new Claims(consumer, settings, instance, clock, lease, ownership, meters);
        consumer.subscribe(List.of(topics.commands()), turnover);
        while (!isEnding) {
            turnover.begins();
            ConsumerRecords<byte[], byte[]> polled = consumer.poll(isAnyFetched() ? SHORT_SLICE : SLICE);
            lastTurn = System.nanoTime();
            claims.checkLease();
            beginTakeOvers(consumer);
            endTakeOvers(claims);
            fetched(polled);
            claim(claims);
            renew(consumer, claims);
            pace(consumer);
        }
    }

    private boolean isAnyFetched() {
        return ownership.all().stream().anyMatch(partition -> !partition.fetched.isEmpty());
    }

    private void beginTakeOvers(Consumer<byte[], byte[]> consumer) {
        Map<TopicPartition, OwnedPartition> added = ownership.all().stream()
                .filter(partition -> partition.phase == OwnedPartition.Phase.NEW)
                .collect(Collectors.toMap(partition -> topics.commands(partition.number()), partition -> partition));
        if (added.isEmpty()) {
            return;
        }
        Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(added.keySet());
        Map<TopicPartition, Long> beginnings = consumer.beginningOffsets(added.keySet());
        Map<OwnedPartition, Predecessor> before = new HashMap<>();
        added.forEach((key, partition) -> {
            Predecessor predecessor = Predecessor.of(
                    partition.number(),
                    committed.get(key),
                    beginnings.getOrDefault(key, 0L),
                    instance,
                    settings.session(),
                    settings.callTime(),
                    clock.instant());
            partition.claimed = Optional.of(predecessor.claimed());
            partition.phase = OwnedPartition.Phase.TAKING_OVER;
            consumer.seek(key, predecessor.claimed().offset());
            before.put(partition, predecessor);
        });
        follower.take(before);
    }

    /** What is left of a predecessor is this worker's once it has claimed it in its own name. */
    private void endTakeOvers(Claims claims) {
        prepared.removeIf(next -> !ownership.isOwned(next.partition()));
        List<Prepared> ready = List.copyOf(prepared);
        Map<OwnedPartition, OffsetAndMetadata> same =
                ready.stream().collect(Collectors.toMap(Prepared::partition, next -> claims.again(next.partition())));
        if (!same.isEmpty() && claims.ask(same) == Claim.GRANTED) {
            ready.forEach(this::endTakeOver);
            boolean unused = prepared.removeAll(ready);
        }
    }

    private void endTakeOver(Prepared next) {
        OwnedPartition partition = next.partition();
        Instant now = clock.instant();
        next.left().ids().forEach(id -> partition.seen().add(id, now));
        for (Decision decision : next.left().decide(ownership::effect, now)) {
            if (decision instanceof Decision.Execute) {
                meters.repeated();
            } else {
                meters.prevented();
            }
            carryOut(partition, decision);
        }
        partition.phase = OwnedPartition.Phase.READY;
        meters.takenOver(Duration.ofNanos(System.nanoTime() - partition.since()));
    }

    private void fetched(ConsumerRecords<byte[], byte[]> polled) {
        for (TopicPartition key : polled.partitions()) {
            ownership.find(key.partition()).ifPresent(partition -> partition.fetched.addAll(polled.records(key)));
        }
    }

    /** Claims as much as may begin soon; what is refused stays where it is, until it is claimed or the partition is lost. */
    private void claim(Claims claims) {
        Map<OwnedPartition, Intake.Batch> batches = new HashMap<>();
        Map<OwnedPartition, OffsetAndMetadata> ends = new HashMap<>();
        for (OwnedPartition partition : ownership.all()) {
            int room = settings.backlog() - partition.inFlight();
            List<ConsumerRecord<byte[], byte[]>> next =
                    partition.fetched.stream().limit(Math.max(0, room)).toList();
            if (partition.phase == OwnedPartition.Phase.READY && !next.isEmpty()) {
                batches.put(partition, batch(partition, next));
                ends.put(partition, claims.upTo(next.get(next.size() - 1).offset() + 1));
            }
        }
        if (!ends.isEmpty() && claims.ask(ends) == Claim.GRANTED) {
            Instant now = clock.instant();
            ends.forEach((partition, end) -> partition.fetched.removeIf(record -> record.offset() < end.offset()));
            batches.forEach(
                    (partition, batch) -> batch.granted(now).forEach(decision -> carryOut(partition, decision)));
        }
    }

    private Intake.Batch batch(OwnedPartition partition, List<ConsumerRecord<byte[], byte[]>> records) {
        Intake.Batch batch = partition.intake().batch();
        Instant now = clock.instant();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            unusable.orTold(record, () -> topics.command(record, partitions))
                    .ifPresent(command -> batch.add(command, now));
        }
        return batch;
    }

    private void carryOut(OwnedPartition partition, Decision decision) {
        if (decision instanceof Decision.Execute execute) {
            partition.execute(execute.command(), executions);
        } else if (decision instanceof Decision.Answer answer) {
            executions.answer(partition.number(), answer);
        } else {
            meters.duplicate();
        }
    }

    /** Claims nothing, so that the brokers confirm what is owned. The note of a predecessor stays until its work is judged. */
    private void renew(Consumer<byte[], byte[]> consumer, Claims claims) {
        if (!lease.isDue()) {
            return;
        }
        Map<OwnedPartition, OffsetAndMetadata> same = new HashMap<>();
        for (OwnedPartition partition : ownership.all()) {
            boolean isReady = partition.phase == OwnedPartition.Phase.READY;
            partition.claimed.ifPresent(claim -> same.put(partition, isReady ? claims.again(partition) : claim));
        }
        if (!same.isEmpty()) {
            lag = same.keySet().stream()
                    .mapToLong(partition -> consumer.currentLag(topics.commands(partition.number()))
                                    .orElse(0)
                            + partition.fetched.size())
                    .sum();
            // If it is refused, the consumer is about to be told why.
            Claim unused = claims.ask(same);
        }
    }

    /** Fetches from a partition only if all that was fetched before has been claimed. */
    private void pace(Consumer<byte[], byte[]> consumer) {
        for (OwnedPartition partition : ownership.all()) {
            boolean isFull = partition.phase != OwnedPartition.Phase.READY || !partition.fetched.isEmpty();
            if (isFull != partition.isPaused) {
                Collection<TopicPartition> key = List.of(topics.commands(partition.number()));
                if (isFull) {
                    consumer.pause(key);
                } else {
                    consumer.resume(key);
                }
                partition.isPaused = isFull;
            }
        }
    }
}
