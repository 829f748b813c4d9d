package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.decide.Lease;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;

/** Hears from the group which partitions come and go. It is called while the loop polls. */
final class Turnover implements ConsumerRebalanceListener {

    private static final System.Logger LOG = System.getLogger("io.github.thinknxkit.fleet");
    private static final Duration LETTING_GO = Duration.ofSeconds(2);

    private final Consumer<byte[], byte[]> consumer;
    private final Ownership ownership;
    private final Lease lease;
    private long pollBegan;

    Turnover(Consumer<byte[], byte[]> consumer, Ownership ownership, Lease lease) {
        this.consumer = consumer;
        this.ownership = ownership;
        this.lease = lease;
    }

    /** A poll begins. */
    void begins() {
        pollBegan = System.nanoTime();
    }

    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> assigned) {
        if (assigned.isEmpty()) {
            return;
        }
        if (ownership.all().isEmpty()) {
            // To be assigned something is as good as a claim that was granted.
            lease.confirmed(pollBegan);
        }
        consumer.pause(assigned);
        long epoch = consumer.groupMetadata().generationId();
        assigned.forEach(partition -> ownership.add(partition.partition(), epoch));
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> revoked) {
        Map<Integer, OffsetAndMetadata> letGo = ownership.giveAway(numbers(revoked));
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        for (TopicPartition partition : revoked) {
            OffsetAndMetadata claim = letGo.get(partition.partition());
            if (claim != null) {
                offsets.put(partition, claim);
            }
        }
        try {
            consumer.commitSync(offsets, LETTING_GO);
        } catch (KafkaException e) {
            LOG.log(
                    System.Logger.Level.DEBUG,
                    "whoever comes next waits, since it is not told that nothing is under way: " + e);
        }
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
        ownership.lose(numbers(lost));
    }

    private static List<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).toList();
    }
}
