package io.github.thinknxkit.fleet;

import io.github.thinknxkit.fleet.kafka.KafkaAccess;
import io.github.thinknxkit.fleet.record.FleetResult;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Results that are waited for. The first result of a command counts. */
final class PendingResults implements Runnable {

    private final Map<String, CompletableFuture<FleetResult>> pending = new ConcurrentHashMap<>();
    private final TopicReader reader;

    /** Begins behind the results that are there. */
    PendingResults(KafkaAccess kafka, String name, List<TopicPartition> results) {
        this.reader = TopicReader.ofNew(kafka, name, results, this::take);
    }

    CompletableFuture<FleetResult> await(String id) {
        CompletableFuture<FleetResult> result = new CompletableFuture<>();
        pending.put(id, result);
        CompletableFuture<FleetResult> unused = result.whenComplete((done, failure) -> pending.remove(id));
        return result;
    }

    void end() {
        reader.end();
    }

    @Override
    public void run() {
        try {
            reader.run();
        } finally {
            List.copyOf(pending.values())
                    .forEach(result -> result.completeExceptionally(new IllegalStateException("the fleet was closed")));
        }
    }

    private void take(ConsumerRecord<byte[], byte[]> record) {
        FleetResult result = FleetResult.read(record.key(), record.value());
        CompletableFuture<FleetResult> waiting = pending.get(result.id());
        if (waiting != null) {
            boolean unused = waiting.complete(result);
        }
    }
}
