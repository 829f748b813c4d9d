package io.github.thinknxkit.fleet;

import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.kafka.Partitions;
import io.github.thinknxkit.fleet.record.FleetResult;
import io.github.thinknxkit.fleet.record.UnusableRecordException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

/** Results that are waited for, and the thread that reads them. The first result of a command counts. */
final class PendingResults implements Runnable {

    private static final Duration SLICE = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> reader;
    private final Map<String, CompletableFuture<FleetResult>> pending = new ConcurrentHashMap<>();
    private volatile boolean isEnding;

    /** Begins behind the results that are there. */
    PendingResults(KafkaAccess kafka, String name, int partitions) {
        this.reader = kafka.reader(name);
        List<TopicPartition> all = Partitions.of(
                kafka.topics().results(), IntStream.range(0, partitions).boxed().toList());
        reader.assign(all);
        reader.seekToEnd(all);
        // Now, and not when it polls first: a result may come before.
        all.forEach(reader::position);
    }

    CompletableFuture<FleetResult> await(String id) {
        CompletableFuture<FleetResult> result = new CompletableFuture<>();
        pending.put(id, result);
        CompletableFuture<FleetResult> unused = result.whenComplete((done, failure) -> pending.remove(id));
        return result;
    }

    void end() {
        isEnding = true;
    }

    @Override
    public void run() {
        try (reader) {
            while (!isEnding) {
                readSome();
            }
        } catch (InterruptException e) {
            Thread.currentThread().interrupt();
        }
        List.copyOf(pending.values())
                .forEach(result -> result.completeExceptionally(new IllegalStateException("the fleet was closed")));
    }

    private void readSome() {
        try {
            reader.poll(SLICE).forEach(this::take);
        } catch (InterruptException e) {
            throw e;
        } catch (KafkaException e) {
            System.getLogger("io.github.thinknxkit.fleet")
                    .log(System.Logger.Level.WARNING, "results cannot be read just now: " + e);
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        try {
            FleetResult result = FleetResult.read(record.key(), record.value());
            CompletableFuture<FleetResult> waiting = pending.get(result.id());
            if (waiting != null) {
                boolean unused = waiting.complete(result);
            }
        } catch (UnusableRecordException e) {
            // It answers nobody.
        }
    }
}
