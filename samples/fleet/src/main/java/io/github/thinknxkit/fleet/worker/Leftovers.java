package io.github.thinknxkit.fleet.worker;

import io.github.thinknxkit.fleet.decide.TakeOver;
import io.github.thinknxkit.fleet.kafka.FleetTopics;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.UnusableRecordException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndTimestamp;
import org.apache.kafka.common.TopicPartition;

/** Reads what former owners left behind: commands that they claimed, and results. */
final class Leftovers {

    private final KafkaConsumer<byte[], byte[]> reader;
    private final FleetTopics topics;
    private final int partitions;

    Leftovers(KafkaConsumer<byte[], byte[]> reader, FleetTopics topics, int partitions) {
        this.reader = reader;
        this.topics = topics;
        this.partitions = partitions;
    }

    /** What is left, by partitions. */
    Map<Integer, TakeOver> of(Collection<Predecessor> all) {
        Map<Integer, TakeOver> left =
                all.stream().collect(Collectors.toMap(Predecessor::partition, before -> new TakeOver()));
        read(
                topics.commands(),
                all,
                before -> before.claimed().offset(),
                record -> at(left, record).claimed(topics.command(record, partitions)));
        // Afterwards: what was answered meanwhile is not open.
        read(
                topics.results(),
                all,
                before -> Long.MAX_VALUE,
                record -> at(left, record)
                        .answered(FleetResult.read(record.key(), record.value()).id()));
        return left;
    }

    private static TakeOver at(Map<Integer, TakeOver> left, ConsumerRecord<byte[], byte[]> record) {
        return Objects.requireNonNull(left.get(record.partition()));
    }

    /** Reads up to an end that was committed, or to where the partition ends: brokers may have lost what was there once. */
    private void read(
            String topic,
            Collection<Predecessor> all,
            ToLongFunction<Predecessor> end,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        Map<TopicPartition, Long> since = new HashMap<>();
        Map<TopicPartition, Long> ends = new HashMap<>();
        for (Predecessor before : all) {
            TopicPartition partition = new TopicPartition(topic, before.partition());
            since.put(partition, before.lookBack().toEpochMilli());
            ends.put(partition, end.applyAsLong(before));
        }
        Map<TopicPartition, OffsetAndTimestamp> starts = new HashMap<>(reader.offsetsForTimes(since));
        // Where there is nothing so young.
        starts.values().removeIf(Objects::isNull);
        reader.assign(starts.keySet());
        starts.forEach((partition, start) -> reader.seek(partition, start.offset()));
        ends.keySet().retainAll(starts.keySet());
        reader.endOffsets(starts.keySet()).forEach((partition, last) -> ends.merge(partition, last, Math::min));
        Partitions.readTo(reader, ends, record -> {
            if (record.offset() < ends.getOrDefault(new TopicPartition(topic, record.partition()), 0L)) {
                take(record, each);
            }
        });
        reader.unsubscribe();
    }

    private static void take(ConsumerRecord<byte[], byte[]> record, Consumer<ConsumerRecord<byte[], byte[]>> each) {
        try {
            each.accept(record);
        } catch (UnusableRecordException e) {
            // It was told when it was claimed. Nobody executed it, and it answers nothing.
        }
    }
}
