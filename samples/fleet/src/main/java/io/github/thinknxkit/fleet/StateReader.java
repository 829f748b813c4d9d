package io.github.thinknxkit.fleet;

import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.record.FleetState;
import io.github.thinknxkit.fleet.record.UnusableRecordException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Reads states, those that are known first, and tells each that counts more than the last one of its key. */
final class StateReader implements Runnable {

    private static final Duration SLICE = Duration.ofMillis(100);

    private final KafkaAccess kafka;
    private final String name;
    private final int partitions;
    private final Consumer<FleetState> listener;
    private final Map<String, FleetState> newest = new HashMap<>();
    private volatile boolean isEnding;

    StateReader(KafkaAccess kafka, String name, int partitions, Consumer<FleetState> listener) {
        this.kafka = kafka;
        this.name = name;
        this.partitions = partitions;
        this.listener = listener;
    }

    void end() {
        isEnding = true;
    }

    @Override
    public void run() {
        try (KafkaConsumer<byte[], byte[]> reader = kafka.reader(name)) {
            List<TopicPartition> all = Partitions.of(
                    kafka.topics().states(),
                    IntStream.range(0, partitions).boxed().toList());
            reader.assign(all);
            reader.seekToBeginning(all);
            while (!isEnding) {
                readSome(reader);
            }
        } catch (InterruptException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readSome(KafkaConsumer<byte[], byte[]> reader) {
        try {
            reader.poll(SLICE).forEach(this::take);
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            System.getLogger("io.github.thinknxkit.fleet")
                    .log(System.Logger.Level.WARNING, "states cannot be read just now: " + e);
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        if (record.value() == null) {
            FleetState unused = newest.remove(new String(record.key(), StandardCharsets.UTF_8));
            return;
        }
        try {
            FleetState state = FleetState.read(record.key(), record.value());
            FleetState before = newest.get(state.key());
            if (before == null || state.isNewerThan(before)) {
                newest.put(state.key(), state);
                listener.accept(state);
            }
        } catch (UnusableRecordException e) {
            // What a later version writes is for later readers.
        }
    }
}
