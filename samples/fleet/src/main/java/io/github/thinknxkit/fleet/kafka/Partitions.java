package io.github.thinknxkit.fleet.kafka;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;

/** Reads parts of partitions that end somewhere. */
public final class Partitions {

    private static final Duration SLICE = Duration.ofMillis(200);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Partitions() {}

    /**
     * Reads on until given offsets.
     *
     * @param reader has been assigned the partitions, and stands where they are to begin
     * @param ends where they end, exclusively
     * @param each takes the records, also those behind the end that came along
     * @throws TimeoutException if the brokers do not deliver them within a minute
     */
    public static void readTo(
            KafkaConsumer<byte[], byte[]> reader,
            Map<TopicPartition, Long> ends,
            Consumer<ConsumerRecord<byte[], byte[]>> each) {
        long start = System.nanoTime();
        Map<TopicPartition, Long> left = new HashMap<>(ends);
        while (true) {
            left.entrySet().removeIf(end -> reader.position(end.getKey()) >= end.getValue());
            if (left.isEmpty()) {
                return;
            } else if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new TimeoutException("the brokers do not deliver " + left.keySet());
            }
            reader.poll(SLICE).forEach(each);
        }
    }

    /** The partitions of a topic by their numbers. */
    public static List<TopicPartition> of(String topic, Iterable<Integer> numbers) {
        List<TopicPartition> all = new ArrayList<>();
        numbers.forEach(number -> all.add(new TopicPartition(topic, number)));
        return all;
    }
}
