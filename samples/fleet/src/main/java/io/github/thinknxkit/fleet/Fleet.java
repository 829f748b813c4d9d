package io.github.thinknxkit.fleet;

import io.github.thinknxkit.fleet.kafka.Answers;
import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.FleetServer;
import io.github.thinknxkit.fleet.record.FleetState;
import io.github.thinknxkit.fleet.record.Order;
import io.github.thinknxkit.fleet.record.UnusableRecordException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.InterruptException;
import org.jspecify.annotations.Nullable;

/**
 * A fleet of servers, seen by whoever commands and watches them; workers do the work.
 *
 * <pre>{@code
 * try (Fleet fleet = Fleet.connect(new KafkaAccess("localhost:9092", "thinknx", Map.of()))) {
 *     fleet.add(FleetServer.inTheCloud("hotel-17").plant(Files.readString(Path.of("hotel-17.yaml"))));
 *     FleetResult result = fleet.send("hotel-17", Order.set("Hall/Lamp", "on"), Duration.ofSeconds(10)).join();
 *     fleet.watch(state -> System.out.println(state));
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads. Methods that return no future wait for the brokers, and throw a {@link
 * org.apache.kafka.common.KafkaException} if these do not answer.
 */
public final class Fleet implements AutoCloseable {

    /** For how much longer than the deadline a result is waited for: a call that has begun, and a take-over. */
    private static final Duration GRACE = Duration.ofSeconds(90);

    private final KafkaAccess kafka;
    private final FleetTopics topics;
    private final String name = "fleet-" + UUID.randomUUID();
    private final Admin admin;
    private final int partitions;
    private final KafkaProducer<byte[], byte[]> producer;
    private final PendingResults results;
    private final List<TopicReader> readers = new CopyOnWriteArrayList<>();
    private final Clock clock = Clock.systemUTC();

    private Fleet(KafkaAccess kafka, Admin admin, int partitions) {
        this.kafka = kafka;
        this.topics = kafka.topics();
        this.admin = admin;
        this.partitions = partitions;
        this.results = new PendingResults(kafka, name, all(topics.results()));
        this.producer = kafka.writer(name);
        start(results, "results");
    }

    private void start(Runnable work, String what) {
        Thread thread = new Thread(work, name + "-" + what);
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Connects with a fleet.
     *
     * @param kafka how its brokers are reached
     * @return the fleet, to be closed
     * @throws IllegalStateException if its topics are missing, or cannot be those of one fleet
     */
    public static Fleet connect(KafkaAccess kafka) {
        Admin admin = kafka.admin();
        try {
            return new Fleet(kafka, admin, kafka.topics().partitions(admin));
        } catch (RuntimeException e) {
            admin.close();
            throw e;
        }
    }

    /**
     * Gives a command.
     *
     * @param server the server's name
     * @param order what it is to do
     * @param deadline within which time it must have begun, at most a minute
     * @return what became of it. A result {@link FleetResult.Status#UNKNOWN} of no worker says that none came; the future fails only if
     *     the fleet is closed, or with a {@link org.apache.kafka.common.KafkaException} if the command may not have reached the brokers
     * @throws IllegalArgumentException if the name is none, the deadline is out of range, or the order is larger than a record may be
     */
    public CompletableFuture<FleetResult> send(String server, Order order, Duration deadline) {
        if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(FleetCommand.LONGEST_LIFE) > 0) {
            throw new IllegalArgumentException(
                    "a deadline is more than 0 and at most 60 seconds ahead, and not " + deadline);
        }
        FleetCommand command = new FleetCommand(
                UUID.randomUUID().toString(), server, order, clock.instant().plus(deadline));
        var written = record(topics.commands(), server, command.json());
        checkReadable("the command", () -> FleetCommand.read(written.key(), written.value()));
        CompletableFuture<FleetResult> result = results.await(command.id());
        var unused = producer.send(written, (metadata, failure) -> {
            if (failure != null) {
                boolean unusedToo = result.completeExceptionally(failure);
            }
        });
        return result.completeOnTimeout(nobody(command), deadline.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What no worker reads would never be answered. */
    private static void checkReadable(String what, Supplier<?> read) {
        try {
            Object unused = read.get();
        } catch (UnusableRecordException e) {
            throw new IllegalArgumentException(what + " " + e.getMessage(), e);
        }
    }

    private FleetResult nobody(FleetCommand command) {
        return new FleetResult(
                command.id(),
                command.server(),
                FleetResult.Status.UNKNOWN,
                List.of(),
                "no worker has answered; are there any, and do they reach the brokers?",
                "",
                command.notAfter());
    }

    private ProducerRecord<byte[], byte @Nullable []> record(String topic, String server, byte @Nullable [] value) {
        return new ProducerRecord<>(
                topic, FleetTopics.partition(server, partitions), server.getBytes(StandardCharsets.UTF_8), value);
    }

    /**
     * Takes a server into the fleet, or changes what is said of it.
     *
     * @param server the server
     * @throws IllegalArgumentException if it is larger than a record may be, or its connection has what is no text, Boolean or list
     */
    public void add(FleetServer server) {
        var record = record(topics.servers(), server.server(), server.json());
        checkReadable("the server", () -> FleetServer.read(record.key(), record.value()));
        write(record);
    }

    /**
     * Takes a server out of the fleet, and its states out of their topic.
     *
     * @param server its name
     */
    public void remove(String server) {
        write(record(topics.servers(), server, null));
    }

    private void write(ProducerRecord<byte[], byte @Nullable []> record) {
        try {
            var unused = producer.send(record).get(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("the brokers did not take the record", e);
        }
    }

    /**
     * Reads which servers there are.
     *
     * @return the servers, by their names
     */
    public List<FleetServer> servers() {
        Map<String, FleetServer> all = new TreeMap<>();
        List<TopicPartition> keys = all(topics.servers());
        try (KafkaConsumer<byte[], byte[]> reader = kafka.reader(name + "-servers")) {
            reader.assign(keys);
            reader.seekToBeginning(keys);
            Partitions.readTo(reader, reader.endOffsets(keys), record -> take(all, record));
        }
        return List.copyOf(all.values());
    }

    private static void take(Map<String, FleetServer> all, ConsumerRecord<byte[], byte[]> record) {
        try {
            String server = new String(record.key(), StandardCharsets.UTF_8);
            FleetServer.read(record.key(), record.value())
                    .ifPresentOrElse(known -> all.put(server, known), () -> all.remove(server));
        } catch (UnusableRecordException e) {
            // Workers tell and skip it, too.
        }
    }

    private List<TopicPartition> all(String topic) {
        return Partitions.of(topic, IntStream.range(0, partitions).boxed().toList());
    }

    /**
     * Tells states: those that are known, and then each that is written. Workers write one when it changes, and again from time to
     * time.
     *
     * @param listener takes the states on one thread, and returns soon
     * @return ends it
     */
    public Runnable watch(Consumer<FleetState> listener) {
        TopicReader reader = TopicReader.ofAll(
                kafka, name + "-states-" + readers.size(), all(topics.states()), new NewestStates(listener));
        readers.add(reader);
        start(reader, "states");
        return reader::end;
    }

    /**
     * Asks the brokers who owns what.
     *
     * @return the workers that are in the group
     */
    public List<Owner> owners() {
        try {
            Map<String, ConsumerGroupDescription> groups = Answers.of(
                    admin.describeConsumerGroups(List.of(kafka.group())).all());
            return groups.values().stream()
                    .flatMap(group -> group.members().stream())
                    .map(Fleet::owner)
                    .toList();
        } catch (GroupIdNotFoundException e) {
            return List.of();
        }
    }

    private static Owner owner(MemberDescription member) {
        Set<Integer> owned = member.assignment().topicPartitions().stream()
                .map(TopicPartition::partition)
                .collect(Collectors.toSet());
        return new Owner(member.clientId(), member.host(), owned);
    }

    /**
     * Asks the brokers how many commands nobody has claimed yet.
     *
     * @return the number of records
     */
    public long lag() {
        Map<TopicPartition, OffsetAndMetadata> claimed =
                Answers.of(admin.listConsumerGroupOffsets(kafka.group()).partitionsToOffsetAndMetadata());
        Collection<TopicPartition> keys = all(topics.commands());
        var ends = Answers.of(admin.listOffsets(
                        keys.stream().collect(Collectors.toMap(key -> key, key -> OffsetSpec.latest())))
                .all());
        List<Long> lags = new ArrayList<>();
        ends.forEach((key, end) -> {
            OffsetAndMetadata known = claimed.get(key);
            lags.add(end.offset() - (known == null ? 0 : known.offset()));
        });
        return lags.stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Returns the partition of a server, which tells its owner.
     *
     * @param server the server's name
     * @return the number of the partition
     */
    public int partition(String server) {
        return FleetTopics.partition(server, partitions);
    }

    /** Ends what was started here; commands that were given go on. */
    @Override
    public void close() {
        readers.forEach(TopicReader::end);
        results.end();
        producer.close(Duration.ofSeconds(10));
        admin.close();
    }
}
