package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.serve.ServerTable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;

/** Takes states out of their topic whose server or device has gone while nobody owned the partition. */
final class StateSweep {

    private final FleetTopics topics;
    private final ServerTable servers;
    private final Outbox outbox;

    StateSweep(FleetTopics topics, ServerTable servers, Outbox outbox) {
        this.topics = topics;
        this.servers = servers;
        this.outbox = outbox;
    }

    /** Sweeps a partition whose servers are open. */
    void over(int partition, KafkaConsumer<byte[], byte[]> reader) {
        List<TopicPartition> states = Partitions.of(topics.states(), List.of(partition));
        Set<String> keys = new HashSet<>();
        reader.assign(states);
        reader.seekToBeginning(states);
        Partitions.readTo(reader, reader.endOffsets(states), record -> {
            if (record.key() != null) {
                String key = new String(record.key(), StandardCharsets.UTF_8);
                boolean unused = record.value() == null ? keys.remove(key) : keys.add(key);
            }
        });
        reader.unsubscribe();
        keys.stream().filter(this::isGone).forEach(key -> outbox.gone(partition, key));
    }

    private boolean isGone(String key) {
        int first = key.indexOf('/');
        int last = key.lastIndexOf('/');
        return first < last && servers.isGone(key.substring(0, first), key.substring(first + 1, last));
    }
}
