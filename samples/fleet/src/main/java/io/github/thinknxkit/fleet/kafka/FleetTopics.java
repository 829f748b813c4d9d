package io.github.thinknxkit.fleet.kafka;

import io.github.thinknxkit.fleet.record.FleetCommand;
import io.github.thinknxkit.fleet.record.UnusableRecordException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/** The names of the fleet's four topics, how they are made, and in which of their partitions a server is. */
public record FleetTopics(String prefix) {

    private static final int ATTEMPTS = 20;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofMillis(250);
    private static final Duration SEGMENT = Duration.ofMinutes(10);
    private static final Duration COMMANDS_KEPT = Duration.ofHours(1);
    private static final Duration RESULTS_KEPT = Duration.ofDays(1);

    public String servers() {
        return prefix + ".servers";
    }

    public String commands() {
        return prefix + ".commands";
    }

    public TopicPartition commands(int partition) {
        return new TopicPartition(commands(), partition);
    }

    public String results() {
        return prefix + ".results";
    }

    public String states() {
        return prefix + ".states";
    }

    private List<String> all() {
        return List.of(servers(), commands(), results(), states());
    }

    /** The partition of a server, by the hash that Kafka's own producers use for keys. */
    public static int partition(String server, int partitions) {
        return Utils.toPositive(Utils.murmur2(server.getBytes(StandardCharsets.UTF_8))) % partitions;
    }

    /**
     * Checks that a record is where all will look for it: another partition has another owner.
     *
     * @throws UnusableRecordException if it is elsewhere
     */
    public void check(String server, int found, int partitions) {
        if (partition(server, partitions) != found) {
            throw new UnusableRecordException("is in another partition than its key demands (murmur2)");
        }
    }

    /**
     * Reads a command, and checks that it is where it belongs.
     *
     * @throws UnusableRecordException if it is none, or elsewhere
     */
    public FleetCommand command(ConsumerRecord<byte[], byte[]> record, int partitions) {
        FleetCommand command = FleetCommand.read(record.key(), record.value());
        check(command.server(), record.partition(), partitions);
        return command;
    }

    /** Makes those topics that are not there. */
    public void create(Admin admin, int partitions, int replicas) {
        List<NewTopic> missing = missing(admin).stream()
                .map(name -> new NewTopic(name, partitions, (short) replicas).configs(settings(name, replicas)))
                .toList();
        Void unused = Answers.of(admin.createTopics(missing).all());
    }

    private Map<String, String> settings(String name, int replicas) {
        Map<String, String> kept = name.equals(servers()) || name.equals(states())
                // What was written into the last segment is never compacted, and by itself that is a week, or a
                // gigabyte for a partition.
                ? Map.of(
                        "cleanup.policy",
                        "compact",
                        "min.cleanable.dirty.ratio",
                        "0.1",
                        "segment.ms",
                        String.valueOf(SEGMENT.toMillis()))
                : Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        String.valueOf((name.equals(commands()) ? COMMANDS_KEPT : RESULTS_KEPT).toMillis()));
        return Stream.concat(
                        kept.entrySet().stream(),
                        Map.of(
                                // The window of a take-over goes by the brokers' time, whatever producers' clocks say.
                                "message.timestamp.type", "LogAppendTime",
                                // One batch that a worker has no code for would end each worker in turn.
                                "compression.type", "uncompressed",
                                "min.insync.replicas", String.valueOf(Math.max(1, replicas - 1)),
                                "unclean.leader.election.enable", "false")
                                .entrySet()
                                .stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * Returns how many partitions the topics have. Brokers that have just been told of them are given some seconds.
     *
     * @throws IllegalStateException if one is missing, or they do not have the same number
     */
    public int partitions(Admin admin) {
        for (int attempt = 1; attempt < ATTEMPTS && !missing(admin).isEmpty(); attempt++) {
            LockSupport.parkNanos(BETWEEN_ATTEMPTS.toNanos());
        }
        Set<String> missing = missing(admin);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("the brokers have no topic " + String.join(", ", missing)
                    + "; make them by the command \"topics\", or allow this user to describe them");
        }
        Set<Integer> counts = Answers.of(admin.describeTopics(all()).allTopicNames()).values().stream()
                .map(topic -> topic.partitions().size())
                .collect(Collectors.toSet());
        if (counts.size() > 1) {
            throw new IllegalStateException("the topics " + String.join(", ", all())
                    + " must have the same number of partitions, so that a server is in the same of each");
        }
        return counts.iterator().next();
    }

    private Set<String> missing(Admin admin) {
        Set<String> missing = new TreeSet<>(all());
        missing.removeAll(Answers.of(admin.listTopics().names()));
        return missing;
    }
}
