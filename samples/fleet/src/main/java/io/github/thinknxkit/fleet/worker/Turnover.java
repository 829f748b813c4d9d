package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.decide.Lease;
import java.util.Collection;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.common.TopicPartition;

/** Hears from the group which partitions come and go. It is called while the loop polls. */
final class Turnover implements ConsumerRebalanceListener {

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
        ownership.giveAway(numbers(revoked));
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> lost) {
        ownership.lose(numbers(lost));
    }

    private static List<Integer> numbers(Collection<TopicPartition> partitions) {
        return partitions.stream().map(TopicPartition::partition).toList();
    }
}
