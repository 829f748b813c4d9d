package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.decide.TakeOver;
import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.serve.ServerTable;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/**
 * Reads what the loop has no hands for, on a thread of its own: the servers of owned partitions, as long as they are owned, and what
 * was left behind in those that are taken over.
 */
final class Follower implements Runnable {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");
    private static final Duration SLICE = Duration.ofMillis(100);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    private final KafkaAccess kafka;
    private final FleetTopics topics;
    private final String worker;
    private final int partitions;
    private final ServerTable servers;
    private final StateSweep sweep;
    private final Unusable unusable;
    private final Clock clock;

    /** Guarded by this, as are the next: what the loop wants. */
    private final Map<OwnedPartition, Predecessor> wanted = new HashMap<>();

    private final Set<Integer> kept = new HashSet<>();

    /** Given away since this thread looked: if they are back already, their servers are to be opened again. */
    private final Set<Integer> dropped = new HashSet<>();

    /** What this thread alone touches: partitions whose servers are read, and those whose former owner may be at work. */
    private final Set<Integer> read = new HashSet<>();

    private final Set<OwnedPartition> waiting = new HashSet<>();

    private final Set<Integer> unswept = new HashSet<>();

    private final Prepared prepared;
    private volatile boolean isEnding;

    /** Takes what was left behind in a partition, once its servers are open. */
    @FunctionalInterface
    interface Prepared {

        void accept(OwnedPartition partition, TakeOver left);
    }

    Follower(
            KafkaAccess kafka,
            String worker,
            int partitions,
            ServerTable servers,
            Outbox outbox,
            Unusable unusable,
            Clock clock,
            Prepared prepared) {
        this.kafka = kafka;
        this.topics = kafka.topics();
        this.worker = worker;
        this.partitions = partitions;
        this.servers = servers;
        this.sweep = new StateSweep(topics, servers, outbox);
        this.unusable = unusable;
        this.clock = clock;
        this.prepared = prepared;
    }

    /** Opens the servers of partitions, and looks at what was left behind in them. */
    synchronized void take(Map<OwnedPartition, Predecessor> partitions) {
        wanted.putAll(partitions);
        partitions.keySet().forEach(partition -> kept.add(partition.number()));
    }

    /** Closes the servers of a partition. */
    synchronized void release(OwnedPartition partition) {
        Predecessor unused = wanted.remove(partition);
        if (kept.remove(partition.number())) {
            dropped.add(partition.number());
        }
        servers.release(partition.number());
    }

    void end() {
        isEnding = true;
    }

    @Override
    public void run() {
        while (!isEnding) {
            read.clear();
            try (KafkaConsumer<byte[], byte[]> tail = kafka.reader(worker + "-servers");
                    KafkaConsumer<byte[], byte[]> reader = kafka.reader(worker + "-takeover")) {
                Leftovers leftovers = new Leftovers(reader, topics, partitions);
                while (!isEnding) {
                    follow(tail);
                    takeOver(leftovers);
                    sweep(reader);
                }
            } catch (InterruptException e) {
                return;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "servers and take-overs are read anew after a failure: " + e);
                if (!Pause.over(AFTER_FAILURE)) {
                    return;
                }
            }
        }
    }

    private void follow(KafkaConsumer<byte[], byte[]> tail) {
        Set<Integer> now;
        synchronized (this) {
            now = Set.copyOf(kept);
            read.removeAll(dropped);
            dropped.clear();
        }
        Set<Integer> added = new HashSet<>(now);
        added.removeAll(read);
        if (!tail.assignment().equals(Set.copyOf(Partitions.of(topics.servers(), now)))) {
            tail.assign(Partitions.of(topics.servers(), now));
            read.retainAll(now);
        }
        if (!added.isEmpty()) {
            List<TopicPartition> partitions = Partitions.of(topics.servers(), added);
            tail.seekToBeginning(partitions);
            Partitions.readTo(tail, tail.endOffsets(partitions), this::apply);
            read.addAll(added);
            unswept.addAll(added);
        }
        if (now.isEmpty()) {
            boolean unused = Pause.over(SLICE);
        } else {
            tail.poll(SLICE).forEach(this::apply);
        }
    }

    /** One at a time, since commands have waited long enough when a partition was taken over. */
    private void sweep(KafkaConsumer<byte[], byte[]> reader) {
        synchronized (this) {
            unswept.retainAll(kept);
            unswept.removeAll(dropped);
            if (!wanted.isEmpty() || unswept.isEmpty()) {
                return;
            }
        }
        int next = unswept.iterator().next();
        sweep.over(next, reader);
        unswept.remove(next);
    }

    private void apply(ConsumerRecord<byte[], byte[]> record) {
        var unused = unusable.orTold(record, () -> {
            var server = FleetServer.read(record.key(), record.value());
            String name = new String(record.key(), StandardCharsets.UTF_8);
            topics.check(name, record.partition(), partitions);
            synchronized (this) {
                if (kept.contains(record.partition())) {
                    servers.apply(record.partition(), name, server);
                }
            }
            return true;
        });
    }

    private void takeOver(Leftovers leftovers) {
        Instant now = clock.instant();
        Map<OwnedPartition, Predecessor> due = new HashMap<>();
        synchronized (this) {
            wanted.forEach((partition, before) -> {
                boolean mayBeUnderWay = waiting.contains(partition) && now.isBefore(before.idleFrom());
                boolean isOpen = read.contains(partition.number()) && !dropped.contains(partition.number());
                if (isOpen && !mayBeUnderWay) {
                    due.put(partition, before);
                }
            });
            waiting.retainAll(wanted.keySet());
        }
        if (!due.isEmpty()) {
            Map<Integer, TakeOver> left = leftovers.of(due.values());
            due.forEach((partition, before) ->
                    judge(partition, before, left.getOrDefault(before.partition(), new TakeOver()), now));
        }
    }

    /** What has no result may be under way. Then it is looked at again when it cannot be any more. */
    private void judge(OwnedPartition partition, Predecessor before, TakeOver left, Instant now) {
        if (left.isOpen() && now.isBefore(before.idleFrom())) {
            waiting.add(partition);
            return;
        }
        synchronized (this) {
            if (wanted.remove(partition) == null) {
                return;
            }
        }
        prepared.accept(partition, left);
    }
}
